package app.seatkeeper.graph;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Refusal;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;

/// Turns a write into a request, and tells whether a user looks as if it had been carried out.
final class Writes {

    private static final Map<UserField, Property> PROPERTIES = Map.ofEntries(
            property(UserField.DISPLAY_NAME, UserSlot.DISPLAY_NAME, user -> user.profile().displayName()),
            property(UserField.GIVEN_NAME, UserSlot.GIVEN_NAME, user -> user.profile().givenName()),
            property(UserField.SURNAME, UserSlot.SURNAME, user -> user.profile().surname()),
            property(UserField.JOB_TITLE, UserSlot.JOB_TITLE, user -> user.profile().jobTitle()),
            property(UserField.DEPARTMENT, UserSlot.DEPARTMENT, user -> user.profile().department()),
            property(UserField.OFFICE, UserSlot.OFFICE, user -> user.profile().office()),
            property(UserField.COMPANY, UserSlot.COMPANY, user -> user.profile().company()),
            property(UserField.CITY, UserSlot.CITY, user -> user.profile().city()),
            property(UserField.COUNTRY, UserSlot.COUNTRY, user -> user.profile().country()),
            property(UserField.USAGE_LOCATION, UserSlot.USAGE_LOCATION, user -> user.account().usageLocation()),
            property(UserField.MOBILE_PHONE, UserSlot.MOBILE_PHONE, user -> user.profile().mobilePhone()),
            property(UserField.BUSINESS_PHONES, UserSlot.BUSINESS_PHONES,
                    user -> String.join(";", user.profile().businessPhones())),
            property(UserField.ACCOUNT_ENABLED, UserSlot.ACCOUNT_ENABLED,
                    user -> Boolean.toString(user.account().enabled())));

    private Writes() {
    }

    /// @param slot  what Graph calls it and how it is sent
    /// @param value what a user has in it, as text
    private record Property(UserSlot slot, Function<User, String> value) { }

    private static Map.Entry<UserField, Property> property(UserField field, UserSlot slot,
            Function<User, String> value) {
        return Map.entry(field, new Property(slot, value));
    }

    private static Property property(UserField field) {
        Property property = PROPERTIES.get(field);
        if (property == null) {
            throw new IllegalArgumentException("Cannot be edited: " + field);
        }
        return property;
    }

    /// The request for the write under way; its id is the user's.
    ///
    /// @param root where the tenant's Graph is, with its version
    static BatchItem request(Task task, Root root) {
        String user = BatchItem.user(task.user());
        String id = task.user().value();
        return switch (task.write()) {
            case Write.Edit(var values) -> new BatchItem(id, "PATCH", user, edit(values));
            case Write.AssignLicense assign -> new BatchItem(id, "POST", user + "/assignLicense", licenses(assign));
            case Write.JoinGroup(var group, _) ->
                    new BatchItem(id, "POST", BatchItem.members(group) + "/$ref", member(task.user(), root));
            case Write.LeaveGroup(var group) ->
                    new BatchItem(id, "DELETE", BatchItem.member(group, task.user()) + "/$ref", null);
            case Write.RevokeSessions _ -> new BatchItem(id, "POST", user + "/revokeSignInSessions", null);
            case Write.Reprocess _ -> new BatchItem(id, "POST", user + "/reprocessLicenseAssignment", null);
        };
    }

    private static ObjectNode member(UserId user, Root root) {
        String reference = root.url().newBuilder()
                .addPathSegment("directoryObjects").addPathSegment(user.value()).build().toString();
        return Json.MAPPER.createObjectNode().put("@odata.id", reference);
    }

    private static ObjectNode edit(Map<UserField, String> values) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        values.forEach((field, value) -> put(body, property(field).slot(), value));
        return body;
    }

    private static void put(ObjectNode body, UserSlot slot, String value) {
        switch (slot.kind()) {
            case FLAG -> body.put(slot.property(), Boolean.parseBoolean(value));
            case TEXTS -> {
                ArrayNode list = body.putArray(slot.property());
                if (!value.isEmpty()) {
                    list.add(value);
                }
            }
            case COST_CENTER -> body.putObject(slot.property()).put("costCenter", value.isEmpty() ? null : value);
            case TEXT, SHARED_TEXT, TIME, ASSIGNMENTS -> body.put(slot.property(), value.isEmpty() ? null : value);
        }
    }

    private static ObjectNode licenses(Write.AssignLicense assign) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode add = body.putArray("addLicenses");
        for (Grant grant : assign.add()) {
            ObjectNode license = add.addObject().put("skuId", grant.product().toString());
            ArrayNode disabled = license.putArray("disabledPlans");
            grant.disabledPlans().stream().sorted().forEach(plan -> disabled.add(plan.toString()));
        }
        ArrayNode remove = body.putArray("removeLicenses");
        assign.remove().stream().sorted().forEach(product -> remove.add(product.toString()));
        return body;
    }

    /// Whether the user shows what the write was to bring about. What cannot be seen on a user counts as not there;
    /// such writes do no harm when they are sent twice.
    static boolean isSeenOn(User user, Write write) {
        return switch (write) {
            case Write.Edit(var values) -> values.entrySet().stream()
                    .allMatch(edit -> property(edit.getKey()).value().apply(user).equals(edit.getValue()));
            case Write.AssignLicense(var add, var remove) ->
                    add.stream().allMatch(grant -> holds(user, grant))
                            && remove.stream().noneMatch(product -> user.direct(product).isPresent());
            case Write.JoinGroup _, Write.LeaveGroup _, Write.RevokeSessions _, Write.Reprocess _ -> false;
        };
    }

    /// Whether a refusal of a write that was once sent without an answer says that it has happened.
    static boolean saysItHasHappened(Fault fault, Write write) {
        return switch (write) {
            case Write.JoinGroup _ -> fault instanceof Fault.Refused(Refusal.AlreadyMember _, _);
            case Write.LeaveGroup _ -> fault instanceof Fault.NotFound;
            case Write.Edit _, Write.AssignLicense _, Write.RevokeSessions _, Write.Reprocess _ -> false;
        };
    }

    private static boolean holds(User user, Grant grant) {
        return user.direct(grant.product())
                .filter(held -> held.disabledPlans().equals(grant.disabledPlans())).isPresent();
    }
}
