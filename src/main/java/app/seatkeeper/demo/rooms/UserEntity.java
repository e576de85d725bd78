package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.query.Column;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The properties of a user.
final class UserEntity {

    /// What a caller sees who may only read basic profiles.
    static final Set<String> BASIC = Set.of("id", "displayName", "givenName", "surname", "mail", "userPrincipalName");
    /// What only a request for one person may ask for.
    static final Set<String> SINGLE_ONLY = Set.of("aboutMe", "birthday", "hireDate", "interests", "mySite",
            "pastProjects", "preferredName", "responsibilities", "schools", "skills", "mailboxSettings");

    private static final List<String> DEFAULTS = List.of("businessPhones", "displayName", "givenName", "jobTitle",
            "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id");
    private static final List<String> LISTS = List.of("imAddresses", "interests", "onPremisesProvisioningErrors",
            "otherMails", "pastProjects", "responsibilities", "schools", "serviceProvisioningErrors", "skills");
    private static final List<String> EMPTY = List.of("deletedDateTime", "aboutMe", "ageGroup", "authorizationInfo",
            "birthday", "consentProvidedForMinor", "creationType", "customSecurityAttributes", "employeeHireDate",
            "employeeLeaveDateTime", "externalUserStateChangeDateTime", "faxNumber", "hireDate",
            "identityParentId", "isManagementRestricted", "isResourceAccount", "legalAgeGroupClassification",
            "mailboxSettings", "mySite", "onPremisesDistinguishedName", "onPremisesExtensionAttributes",
            "onPremisesSecurityIdentifier", "passwordPolicies", "passwordProfile", "preferredDataLocation",
            "preferredName", "print", "securityIdentifier", "showInAddressList");

    /// The type with all its properties.
    static final Entity<Person> USER = new Entity<>("user", columns(), DEFAULTS);

    private UserEntity() {
    }

    private static Map<String, Column<Person>> columns() {
        var columns = new LinkedHashMap<String, Column<Person>>();
        columns.put("id", Column.text(Person::id));
        for (Text text : Text.values()) {
            columns.put(text.property(), Column.text(person -> person.text(text)));
        }
        columns.put(Text.BUSINESS_PHONE.property(), Column.of(UserEntity::phones));
        EMPTY.forEach(name -> columns.put(name, Column.nothing()));
        LISTS.forEach(name -> columns.put(name, Column.none()));
        columns.put("accountEnabled", Column.of((person, out) -> out.writeBoolean(person.enabled())));
        columns.put("createdDateTime", Column.date(Person::created));
        columns.put("lastPasswordChangeDateTime", Column.date(Person::created));
        columns.put("signInSessionsValidFromDateTime", Column.date(Person::sessionsFrom));
        columns.put("deviceEnrollmentLimit", Column.of((_, out) -> out.writeNumber(15)));
        columns.put("proxyAddresses", Column.of(UserEntity::addresses));
        columns.put("identities", Column.none());
        columns.put("employeeOrgData", Column.of(new CostCenters()::write));
        columns.put("assignedLicenses", Column.of(LicenseProperties::licenses));
        columns.put("licenseAssignmentStates", Column.of(LicenseProperties::states));
        columns.put("assignedPlans", Column.of(LicenseProperties::plans));
        columns.put("provisionedPlans", Column.of(LicenseProperties::provisioned));
        columns.put("signInActivity", UserEntity::signIns);
        synced(columns);
        return columns;
    }

    private static void synced(Map<String, Column<Person>> columns) {
        columns.put("onPremisesSyncEnabled", Column.of((person, out) -> {
            if (person.synced()) {
                out.writeBoolean(true);
            } else {
                out.writeNull();
            }
        }));
        columns.put("onPremisesLastSyncDateTime", Column.date(person -> person.synced() ? latest(person) : null));
        columns.put("onPremisesDomainName", Column.text(person -> person.synced() ? "larkfield.local" : null));
        columns.put("onPremisesSamAccountName",
                Column.text(person -> person.synced() ? person.text(Text.MAIL_NICKNAME) : null));
        columns.put("onPremisesUserPrincipalName", Column.text(person -> person.synced() ? person.upn() : null));
        columns.put("onPremisesImmutableId",
                Column.text(person -> person.synced() ? "bGFya2ZpZWxk" + person.index() : null));
    }

    private static Instant latest(Person person) {
        return person.grants().stream().map(Grant::updated).max(Instant::compareTo).orElse(person.created());
    }

    private static void phones(Person person, JsonGenerator out) throws IOException {
        out.writeStartArray();
        String phone = person.text(Text.BUSINESS_PHONE);
        if (phone != null) {
            out.writeString(phone);
        }
        out.writeEndArray();
    }

    private static void addresses(Person person, JsonGenerator out) throws IOException {
        out.writeStartArray();
        String mail = person.text(Text.MAIL);
        if (mail != null) {
            out.writeString("SMTP:" + mail);
        }
        out.writeEndArray();
    }

    private static void signIns(
            Person person, com.fasterxml.jackson.core.io.SerializedString name, JsonGenerator out)
            throws IOException {
        var signIns = person.signIns();
        if (signIns != null) {
            out.writeFieldName(name);
            out.writeStartObject();
            date("lastSignIn", signIns.interactive(), person, out);
            date("lastNonInteractiveSignIn", signIns.nonInteractive(), person, out);
            date("lastSuccessfulSignIn", signIns.successful(), person, out);
            out.writeEndObject();
        }
    }

    private static void date(String name, Instant date, Person person, JsonGenerator out) throws IOException {
        out.writeStringField(name + "DateTime", date.truncatedTo(ChronoUnit.SECONDS).toString());
        out.writeStringField(name + "RequestId", person.id().substring(0, 24) + "%012x".formatted(
                date.getEpochSecond()));
    }
}
