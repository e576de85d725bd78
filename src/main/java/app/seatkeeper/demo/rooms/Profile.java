package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Editing people: `PATCH /users/{id}`.
final class Profile {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String ENABLED = "accountEnabled";

    private final Tenant tenant;
    private final Users users;

    Profile(Tenant tenant, Users users) {
        this.tenant = tenant;
        this.users = users;
    }

    /// `PATCH /users/{id}`
    Answer edit(Call call) {
        var body = properties(call.json());
        authorize(call, body.keySet());
        var person = users.other(call);
        body.forEach((name, value) -> check(person, name, value));
        if (body.containsKey(ENABLED)) {
            protect(call, tenant, person);
        }
        tenant.change(person.id(), before -> {
            unique(before, body.get(Text.USER_PRINCIPAL_NAME.property()));
            var after = before;
            for (var property : body.entrySet()) {
                after = with(after, property.getKey(), property.getValue());
            }
            return after;
        });
        return Answer.done();
    }

    private static Map<String, JsonNode> properties(JsonNode body) {
        var properties = new LinkedHashMap<String, JsonNode>();
        body.properties().stream().filter(property -> !property.getKey().startsWith("@odata."))
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        if (properties.isEmpty()) {
            throw Refusal.badRequest("Empty Payload. JSON content expected.");
        }
        return properties;
    }

    /// Blocking and enabling has a permission of its own, the usage location a role of its own.
    private static void authorize(Call call, Set<String> names) {
        boolean onlyEnabled = names.equals(Set.of(ENABLED));
        boolean mayEnable = call.caller().has("User.EnableDisableAccount.All") && call.caller().has(Users.READ);
        if (!(onlyEnabled && mayEnable)) {
            call.caller().needs("User.ReadWrite.All", "Directory.ReadWrite.All");
        }
        if (names.equals(Set.of(Text.USAGE_LOCATION.property()))) {
            call.caller().needsRole(Role.USER_ADMINISTRATOR, Role.LICENSE_ADMINISTRATOR, Role.DIRECTORY_WRITERS);
        } else {
            call.caller().needsRole(Role.USER_ADMINISTRATOR);
        }
    }

    /// Refuses sensitive actions on people with a directory role to everyone but Global Administrators.
    static void protect(Call call, Tenant tenant, Person person) {
        if (!tenant.rolesOf(person.id()).isEmpty()
                && !call.caller().roles().contains(Role.GLOBAL_ADMINISTRATOR)) {
            throw Refusal.denied();
        }
    }

    private static void check(Person person, String name, JsonNode value) {
        var text = Text.of(name);
        if (name.equals(ENABLED) ? !value.isBoolean() : text.isEmpty()) {
            throw unknown(name);
        }
        if (text.isEmpty()) {
            return;
        }
        if (person.synced() && text.get().isMasteredOnPremises()) {
            throw Refusal.badRequest("Unable to update the specified properties for on-premises mastered Directory Sync"
                    + " objects or objects currently undergoing migration.");
        }
        switch (text.get()) {
            case USAGE_LOCATION -> location(value);
            case BUSINESS_PHONE -> valid(name, value.isArray() && value.size() < 2);
            case DISPLAY_NAME, USER_PRINCIPAL_NAME, MAIL_NICKNAME -> valid(name, !value.asText("").isBlank());
            default -> valid(name, value.isNull() || value.isTextual());
        }
    }

    private static Refusal unknown(String name) {
        return UserEntity.USER.columns().containsKey(name)
                ? Refusal.badRequest("Property '" + name + "' is read-only and cannot be set.")
                : Refusal.badRequest("One or more property values specified are invalid.");
    }

    private static void valid(String name, boolean valid) {
        if (!valid) {
            throw Refusal.badRequest("Invalid value specified for property '" + name + "' of resource 'User'.");
        }
    }

    private static void location(JsonNode value) {
        valid(Text.USAGE_LOCATION.property(), value.isTextual() && COUNTRIES.contains(value.asText()));
    }

    private void unique(Person person, @Nullable JsonNode upn) {
        if (upn != null && tenant.person(upn.asText()).filter(other -> !other.id().equals(person.id())).isPresent()) {
            throw Refusal.badRequest(
                    "Another object with the same value for property userPrincipalName already exists.");
        }
    }

    private static Person with(Person person, String name, JsonNode value) {
        if (name.equals(ENABLED)) {
            return person.withEnabled(value.asBoolean());
        }
        var text = Text.of(name).orElseThrow(() -> unknown(name));
        if (text == Text.BUSINESS_PHONE) {
            return person.with(text, value.isEmpty() ? null : value.get(0).asText());
        }
        return person.with(text, value.isNull() || value.asText().isEmpty() ? null : value.asText());
    }
}
