package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.query.Column;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Role;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The properties of groups and directory roles.
final class DirectoryEntities {

    private static final List<String> GROUP_DEFAULTS = List.of("id", "deletedDateTime", "classification",
            "createdDateTime", "description", "displayName", "expirationDateTime", "groupTypes", "isAssignableToRole",
            "mail", "mailEnabled", "mailNickname", "membershipRule", "membershipRuleProcessingState",
            "onPremisesDomainName", "onPremisesLastSyncDateTime", "onPremisesNetBiosName",
            "onPremisesProvisioningErrors", "onPremisesSamAccountName", "onPremisesSecurityIdentifier",
            "onPremisesSyncEnabled", "preferredDataLocation", "preferredLanguage", "proxyAddresses", "renewedDateTime",
            "resourceBehaviorOptions", "resourceProvisioningOptions", "securityEnabled", "securityIdentifier",
            "serviceProvisioningErrors", "theme", "uniqueName", "visibility");
    private static final List<String> LISTS = List.of("assignedLabels", "infoCatalogs", "onPremisesProvisioningErrors",
            "proxyAddresses", "resourceBehaviorOptions", "resourceProvisioningOptions", "serviceProvisioningErrors");
    private static final List<String> ON_REQUEST = List.of("accessType", "allowExternalSenders",
            "autoSubscribeNewMembers", "hasMembersWithLicenseErrors", "hideFromAddressLists", "hideFromOutlookClients",
            "isArchived", "isFavorite", "isManagementRestricted", "isSubscribedByMail",
            "onPremisesExtensionAttributes", "organizationId", "unseenConversationsCount", "unseenCount",
            "unseenMessagesCount", "welcomeMessageEnabled");

    /// The type `group`.
    static final Entity<Group> GROUP = new Entity<>("group", groupColumns(), GROUP_DEFAULTS);
    /// The type `directoryRole`.
    static final Entity<Role> ROLE = new Entity<>("directoryRole", roleColumns(), List.of());

    private DirectoryEntities() {
    }

    private static Map<String, Column<Role>> roleColumns() {
        var columns = new LinkedHashMap<String, Column<Role>>();
        columns.put("id", Column.text(Role::id));
        columns.put("deletedDateTime", Column.nothing());
        columns.put("description", Column.text(Role::description));
        columns.put("displayName", Column.text(Role::name));
        columns.put("roleTemplateId", Column.text(Role::templateId));
        return columns;
    }

    private static Map<String, Column<Group>> groupColumns() {
        var columns = new LinkedHashMap<String, Column<Group>>();
        GROUP_DEFAULTS.forEach(name -> columns.put(name, Column.nothing()));
        ON_REQUEST.forEach(name -> columns.put(name, Column.nothing()));
        LISTS.forEach(name -> columns.put(name, Column.none()));
        columns.put("id", Column.text(Group::id));
        columns.put("displayName", Column.text(Group::name));
        columns.put("description", Column.text(Group::description));
        columns.put("createdDateTime", Column.date(Group::created));
        columns.put("renewedDateTime", Column.date(Group::created));
        columns.put("mailNickname", Column.text(DirectoryEntities::nickname));
        columns.put("membershipRule", Column.text(group -> group.kind().rule()));
        columns.put("membershipRuleProcessingState", Column.text(group -> group.kind().rule() == null ? null : "On"));
        columns.put("mail", Column.text(group ->
                group.kind().microsoft() ? nickname(group) + "@larkfield.example" : null));
        columns.put("visibility", Column.text(group -> group.kind().microsoft() ? "Private" : null));
        columns.put("groupTypes", Column.of(DirectoryEntities::types));
        columns.put("mailEnabled", Column.of((group, out) -> out.writeBoolean(group.kind().microsoft())));
        columns.put("securityEnabled", Column.of((group, out) -> out.writeBoolean(!group.kind().microsoft())));
        columns.put("onPremisesSyncEnabled", Column.of((group, out) -> yes(out, group.kind().synced())));
        columns.put("onPremisesDomainName", Column.text(group -> synced(group, "larkfield.local")));
        columns.put("onPremisesSamAccountName", Column.text(group -> synced(group, nickname(group))));
        columns.put("onPremisesLastSyncDateTime", Column.date(group -> group.kind().synced() ? group.created() : null));
        columns.put("assignedLicenses", Column.of(DirectoryEntities::licenses));
        columns.put("licenseProcessingState", Column.of(DirectoryEntities::processing));
        return columns;
    }

    private static void yes(JsonGenerator out, boolean yes) throws IOException {
        if (yes) {
            out.writeBoolean(true);
        } else {
            out.writeNull();
        }
    }

    private static @Nullable String synced(Group group, String value) {
        return group.kind().synced() ? value : null;
    }

    private static String nickname(Group group) {
        return group.name().replaceAll("[^A-Za-z0-9]", "");
    }

    /// The kinds of a group.
    static List<String> types(Group group) {
        var types = new ArrayList<String>();
        if (group.kind().microsoft()) {
            types.add("Unified");
        }
        if (group.kind().rule() != null) {
            types.add("DynamicMembership");
        }
        return types;
    }

    private static void types(Group group, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (String type : types(group)) {
            out.writeString(type);
        }
        out.writeEndArray();
    }

    private static void licenses(Group group, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var license : group.licenses().entrySet()) {
            out.writeStartObject();
            out.writeArrayFieldStart("disabledPlans");
            Set<String> off = new TreeSet<>(license.getValue());
            for (String id : off) {
                out.writeString(id);
            }
            out.writeEndArray();
            out.writeStringField("skuId", license.getKey().skuId());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void processing(Group group, JsonGenerator out) throws IOException {
        if (group.licenses().isEmpty()) {
            out.writeNull();
        } else {
            out.writeStartObject();
            out.writeStringField("state", "ProcessingComplete");
            out.writeEndObject();
        }
    }
}
