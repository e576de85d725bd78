package app.seatkeeper.demo;

import app.seatkeeper.demo.http.Caller;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who may come to the demo tenant, and with which rights.
final class Cards {

    /// Everyone for whom a token can be made.
    static final List<String> WHO = List.of("admin", "license-admin", "reader", "plain", "app");

    private static final List<String> READ = List.of("User.Read.All", "Organization.Read.All", "Directory.Read.All",
            "Group.Read.All", "GroupMember.Read.All", "AuditLog.Read.All", "Reports.Read.All",
            "ReportSettings.Read.All", "RoleManagement.Read.Directory");
    private static final List<String> WRITE = List.of("LicenseAssignment.ReadWrite.All", "User.ReadWrite.All",
            "User.EnableDisableAccount.All", "User.RevokeSessions.All", "GroupMember.ReadWrite.All",
            "ReportSettings.ReadWrite.All");
    private static final List<String> APPLICATION = List.of("CallRecords.Read.All", "CallRecord-PstnCalls.Read.All",
            "MailboxSettings.Read");

    private final Tenant tenant;

    Cards(Tenant tenant) {
        this.tenant = tenant;
    }

    /// What the token of one of [#WHO] says.
    Caller caller(String who) {
        return switch (who) {
            case "admin" -> person("dana.whitfield", all());
            case "license-admin" -> person("priya.nandakumar", all());
            case "reader" -> person("henrik.solheim", reading());
            case "plain" -> person("ines.carvalho", all());
            case "app" -> application();
            default -> throw new IllegalArgumentException("Nobody is called " + who + ", only " + WHO);
        };
    }

    private static List<String> reading() {
        var permissions = new ArrayList<String>(READ);
        permissions.add("User.Read");
        return permissions;
    }

    private static List<String> all() {
        var permissions = new ArrayList<String>(reading());
        permissions.addAll(WRITE);
        return permissions;
    }

    private static Caller application() {
        var permissions = new HashSet<String>(READ);
        permissions.addAll(WRITE);
        permissions.addAll(APPLICATION);
        return new Caller("", "", permissions, Set.of(), true, true);
    }

    private Caller person(String user, List<String> permissions) {
        var person = tenant.person(user + "@" + Tenant.DOMAIN).orElseThrow(() -> Refusal.notFound(user));
        var roles = new HashSet<String>();
        tenant.rolesOf(person.id()).forEach(role -> roles.add(role.templateId()));
        roles.add(Role.PLAIN_MEMBER);
        return new Caller(person.id(), person.upn(), Set.copyOf(permissions), roles, false, true);
    }
}
