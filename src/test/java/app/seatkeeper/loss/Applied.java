package app.seatkeeper.loss;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.license.Grant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What writes make of a person on the server, worked out apart from the application.
final class Applied {

    private static final Map<UserField, String> PROPERTIES = Map.ofEntries(
            Map.entry(UserField.DISPLAY_NAME, "displayName"),
            Map.entry(UserField.GIVEN_NAME, "givenName"),
            Map.entry(UserField.SURNAME, "surname"),
            Map.entry(UserField.JOB_TITLE, "jobTitle"),
            Map.entry(UserField.DEPARTMENT, "department"),
            Map.entry(UserField.OFFICE, "officeLocation"),
            Map.entry(UserField.COMPANY, "companyName"),
            Map.entry(UserField.CITY, "city"),
            Map.entry(UserField.COUNTRY, "country"),
            Map.entry(UserField.USAGE_LOCATION, "usageLocation"),
            Map.entry(UserField.MOBILE_PHONE, "mobilePhone"),
            Map.entry(UserField.BUSINESS_PHONES, "businessPhones"));

    private Applied() { }

    /// A person without what follows from the rest: what can be used by whatever way, and when sessions ended.
    static State bare(State state) {
        return new State(state.user(), state.enabled(), state.texts(), Map.of(), state.direct(), state.groups(),
                Instant.EPOCH);
    }

    /// @param names of the groups
    static State after(State was, List<Write> writes, Map<GroupId, String> names) {
        Map<String, String> texts = new TreeMap<>(was.texts());
        Map<String, Set<String>> direct = new TreeMap<>(was.direct());
        Set<String> groups = new TreeSet<>(was.groups());
        boolean enabled = was.enabled();
        for (Write write : writes) {
            switch (write) {
                case Write.Edit(var values) -> {
                    enabled = Boolean.parseBoolean(
                            values.getOrDefault(UserField.ACCOUNT_ENABLED, Boolean.toString(enabled)));
                    edit(texts, values);
                }
                case Write.AssignLicense(var add, var remove) -> {
                    remove.forEach(product -> direct.remove(product.toString()));
                    add.forEach(grant -> direct.put(grant.product().toString(), off(grant)));
                }
                case Write.JoinGroup(var group, _) -> groups.add(names.getOrDefault(group, ""));
                case Write.LeaveGroup(var group) -> groups.remove(names.getOrDefault(group, ""));
                case Write.RevokeSessions _, Write.Reprocess _ -> { }
            }
        }
        return new State(was.user(), enabled, texts, Map.of(), direct, groups, Instant.EPOCH);
    }

    private static void edit(Map<String, String> texts, Map<UserField, String> values) {
        values.forEach((field, value) -> {
            String property = PROPERTIES.get(field);
            if (property != null && value.isEmpty()) {
                texts.remove(property);
            } else if (property != null) {
                texts.put(property, value);
            }
        });
    }

    private static Set<String> off(Grant grant) {
        Set<String> off = new TreeSet<>();
        grant.disabledPlans().stream().map(PlanId::toString).forEach(off::add);
        return off;
    }
}
