package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Column;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.query.Paging.Page;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The organization itself: `/organization`.
final class Company {

    private static final String[] READ = {"Organization.Read.All", "Organization.ReadWrite.All", "Directory.Read.All",
        "Directory.ReadWrite.All", "User.Read.All", "User.ReadWrite.All"};
    private static final Set<String> BASIC = Set.of("id", "displayName", "verifiedDomains");
    private static final List<String> EMPTY = List.of("deletedDateTime", "state", "onPremisesLastSyncDateTime",
            "partnerTenantType", "privacyProfile");
    private static final List<String> LISTS = List.of(
            "assignedPlans", "provisionedPlans", "marketingNotificationEmails",
            "securityComplianceNotificationMails", "securityComplianceNotificationPhones");
    private static final Entity<Tenant> ORGANIZATION = new Entity<>("organization", columns(), List.of());

    private final Tenant tenant;

    Company(Tenant tenant) {
        this.tenant = tenant;
    }

    private static Map<String, Column<Tenant>> columns() {
        var columns = new LinkedHashMap<String, Column<Tenant>>();
        columns.put("id", Column.text(_ -> Tenant.ID));
        columns.put("displayName", Column.text(_ -> Tenant.NAME));
        columns.put("verifiedDomains", Column.of((_, out) -> domains(out)));
        EMPTY.forEach(name -> columns.put(name, Column.nothing()));
        LISTS.forEach(name -> columns.put(name, Column.none()));
        columns.put("businessPhones", Column.of((_, out) -> one(out, "+44 113 496 0000")));
        columns.put("technicalNotificationMails", Column.of((_, out) -> one(out, "it@" + Tenant.DOMAIN)));
        columns.put("street", Column.text(_ -> "1 Lark Lane"));
        columns.put("city", Column.text(_ -> "Leeds"));
        columns.put("postalCode", Column.text(_ -> "LS1 1AA"));
        columns.put("country", Column.text(_ -> "United Kingdom"));
        columns.put("countryLetterCode", Column.text(_ -> "GB"));
        columns.put("defaultUsageLocation", Column.text(_ -> "GB"));
        columns.put("preferredLanguage", Column.text(_ -> "en"));
        columns.put("tenantType", Column.text(_ -> "AAD"));
        columns.put("createdDateTime", Column.date(_ -> Instant.parse("2016-03-01T09:00:00Z")));
        columns.put("onPremisesSyncEnabled", Column.of((_, out) -> out.writeBoolean(true)));
        columns.put("mobileDeviceManagementAuthority", Column.text(_ -> "intune"));
        return columns;
    }

    private static void one(JsonGenerator out, String text) throws IOException {
        out.writeStartArray();
        out.writeString(text);
        out.writeEndArray();
    }

    private static void domains(JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (String name : List.of(Tenant.DOMAIN, "larkfield.onmicrosoft.example")) {
            out.writeStartObject();
            out.writeStringField("capabilities", "Email, OfficeCommunicationsOnline");
            out.writeBooleanField("isDefault", name.equals(Tenant.DOMAIN));
            out.writeBooleanField("isInitial", !name.equals(Tenant.DOMAIN));
            out.writeStringField("name", name);
            out.writeStringField("type", "Managed");
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// `GET /organization`
    Answer list(Call call) {
        var shape = readable(call).shape(call.query().list("$select"));
        var page = new Page<>(List.of(tenant), Optional.empty(), Optional.empty());
        return Answers.answer(call, "organization" + shape.context(), page, shape::object);
    }

    /// `GET /organization/{id}`
    Answer one(Call call) {
        if (!Tenant.ID.equalsIgnoreCase(call.segment(1))) {
            throw Refusal.notFound(call.segment(1));
        }
        return Answers.one(call, "organization", readable(call).shape(call.query().list("$select")), tenant);
    }

    private static Entity<Tenant> readable(Call call) {
        if (call.caller().has(READ)) {
            return ORGANIZATION;
        }
        call.caller().needs("User.Read");
        return ORGANIZATION.readable(BASIC);
    }
}
