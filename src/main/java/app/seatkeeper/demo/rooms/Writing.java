package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.tenant.Licensing;
import app.seatkeeper.demo.tenant.Licensing.Order;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Changing licenses and sessions: `assignLicense`, `reprocessLicenseAssignment`, `revokeSignInSessions`.
final class Writing {

    private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String[] LICENSE_ROLES =
        {Role.LICENSE_ADMINISTRATOR, Role.USER_ADMINISTRATOR, Role.DIRECTORY_WRITERS};

    private final Tenant tenant;
    private final Users users;
    private final Licensing licensing;

    Writing(Tenant tenant, Users users) {
        this.tenant = tenant;
        this.users = users;
        licensing = new Licensing(tenant);
    }

    /// `POST /users/{id}/assignLicense` and `/me/assignLicense`
    Function<Call, Answer> assign(Function<Call, Person> who) {
        return call -> {
            call.caller().needs("LicenseAssignment.ReadWrite.All", "User.ReadWrite.All", "Directory.ReadWrite.All");
            call.caller().needsRole(LICENSE_ROLES);
            var order = order(call.json());
            return user(call, licensing.changed(who.apply(call).id(), order));
        };
    }

    /// Reads `{"addLicenses":[{"skuId":…,"disabledPlans":[…]}],"removeLicenses":[…]}`.
    private static Order order(JsonNode body) {
        for (String name : List.of("addLicenses", "removeLicenses")) {
            if (!body.path(name).isArray()) {
                throw Refusal.badRequest("One or more parameters of the operation 'assignLicense' are missing from the"
                        + " request payload. The missing parameters are: " + name + ".");
            }
        }
        var add = new LinkedHashMap<String, Set<String>>();
        for (JsonNode license : body.path("addLicenses")) {
            if (add.put(guid(license.path("skuId")), guids(license.path("disabledPlans"))) != null) {
                throw Refusal.badRequest("License " + license.path("skuId").asText() + " is added more than once.");
            }
        }
        return new Order(add, List.copyOf(guids(body.path("removeLicenses"))));
    }

    private static Set<String> guids(JsonNode array) {
        var guids = new ArrayList<String>();
        array.forEach(node -> guids.add(guid(node)));
        return new LinkedHashSet<>(guids);
    }

    private static String guid(JsonNode node) {
        if (!node.asText().matches(GUID)) {
            throw Refusal.badRequest("Cannot convert the literal '" + node.asText()
                    + "' to the expected type 'Edm.Guid'.");
        }
        return node.asText().toLowerCase(java.util.Locale.ROOT);
    }

    /// `POST /users/{id}/reprocessLicenseAssignment`
    Answer reprocess(Call call) {
        call.caller().needs("User.ReadWrite.All", "Directory.ReadWrite.All");
        call.caller().needsRole(LICENSE_ROLES);
        return user(call, licensing.reprocessed(users.other(call).id()));
    }

    /// `POST /users/{id}/revokeSignInSessions` and `/me/revokeSignInSessions`
    Function<Call, Answer> revoke(Function<Call, Person> who) {
        return call -> {
            call.caller().needs("User.RevokeSessions.All", "User.ReadWrite.All", "Directory.ReadWrite.All");
            var person = who.apply(call);
            if (!person.id().equals(call.caller().id())) {
                call.caller().needsRole(Role.USER_ADMINISTRATOR);
                Profile.protect(call, tenant, person);
            }
            tenant.change(person.id(), before -> before.withSessionsFrom(tenant.clock().instant()));
            return Answer.json(200, out -> {
                out.writeStartObject();
                out.writeStringField("@odata.context", call.root() + "/$metadata#Edm.Boolean");
                out.writeBooleanField("value", true);
                out.writeEndObject();
            });
        };
    }

    private static Answer user(Call call, Person person) {
        return Answers.one(call, "users", UserEntity.USER.shape(List.of()), person);
    }
}
