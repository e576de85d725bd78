package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.http.Routes;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.reports.ReportRoom;
import app.seatkeeper.demo.reports.SettingRoom;
import app.seatkeeper.demo.tenant.Backlog;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Membership;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;

/// All rooms of the server and the doors to them: which path leads where, at which price.
public final class House {

    private final Routes routes = new Routes();
    private final Users users;

    /// A house about a tenant.
    ///
    /// @param backlog does what takes the directory longer than an answer
    /// @param paging  the pages of its lists
    /// @param premium whether the tenant has the license for sign-ins
    public House(Tenant tenant, Backlog backlog, Paging paging, boolean premium) {
        users = new Users(tenant, paging, premium);
        people(new LicenseDetails(users));
        changes(new Writing(tenant, users), new Profile(tenant, users));
        memberships(new Memberships(tenant, users));
        roles(new DirectoryRoles(tenant, paging));
        company(new Company(tenant), new Commerce(tenant));
        groups(new Groups(tenant, paging), new Members(new Membership(tenant, backlog)));
    }

    /// The table of doors.
    public Routes routes() {
        return routes;
    }

    /// Opens the rooms of the report service.
    public void add(ReportRoom reports, SettingRoom settings) {
        routes.add("GET", "/reports/{}", 0, reports::report)
                .add("GET", "/admin/reportSettings", 0, settings::show)
                .add("PATCH", "/admin/reportSettings", 0, settings::change);
    }

    /// Opens the rooms of calls, and of what has changed.
    ///
    /// @param activity what people do
    public void add(Tenant tenant, Activity activity, Paging paging) {
        var calls = new CallRoom(tenant, activity, paging);
        var delta = new Delta(tenant, activity::then);
        routes.add("GET", "/communications/callRecords", 0, calls::list)
                .add("GET", "/communications/callRecords/{}", 0, calls::one)
                .add("GET", "/users/delta", 2, delta::changes)
                .add("GET", "/users/{}", 2, users::one);
    }

    private void people(LicenseDetails details) {
        routes.add("GET", "/me", 2, users::me)
                .add("GET", "/users", 2, users::list)
                .add("GET", "/users/$count", 1, users::count)
                .add("GET", "/me/licenseDetails", 2, details::mine)
                .add("GET", "/users/{}/licenseDetails", 2, details::others);
    }

    private void changes(Writing writing, Profile profile) {
        routes.add("PATCH", "/users/{}", 1, profile::edit)
                .add("POST", "/users/{}/assignLicense", 1, writing.assign(users::other))
                .add("POST", "/me/assignLicense", 1, writing.assign(users::self))
                .add("POST", "/users/{}/reprocessLicenseAssignment", 1, writing::reprocess)
                .add("POST", "/users/{}/revokeSignInSessions", 1, writing.revoke(users::other))
                .add("POST", "/me/revokeSignInSessions", 1, writing.revoke(users::self));
    }

    private void memberships(Memberships memberships) {
        routes.add("GET", "/me/memberOf", 2, memberships.mine(Object.class, false))
                .add("GET", "/me/memberOf/directoryRole", 2, memberships.mine(Role.class, false))
                .add("GET", "/me/memberOf/group", 2, memberships.mine(Group.class, false))
                .add("GET", "/me/transitiveMemberOf", 2, memberships.mine(Object.class, true))
                .add("GET", "/me/transitiveMemberOf/directoryRole", 2, memberships.mine(Role.class, true))
                .add("GET", "/me/transitiveMemberOf/group", 2, memberships.mine(Group.class, true))
                .add("GET", "/users/{}/memberOf", 2, memberships.others(Object.class, false))
                .add("GET", "/users/{}/memberOf/group", 2, memberships.others(Group.class, false))
                .add("GET", "/users/{}/transitiveMemberOf", 2, memberships.others(Object.class, true))
                .add("GET", "/users/{}/transitiveMemberOf/group", 2, memberships.others(Group.class, true))
                .add("GET", "/users/{}/memberOf/directoryRole", 2, memberships.others(Role.class, false))
                .add("GET", "/users/{}/transitiveMemberOf/directoryRole", 2, memberships.others(Role.class, true));
    }

    private void roles(DirectoryRoles roles) {
        routes.add("GET", "/directoryRoles", 1, roles::list)
                .add("GET", "/directoryRoles/{}/members", 1, roles::members);
    }

    private void company(Company company, Commerce commerce) {
        routes.add("GET", "/organization", 1, company::list)
                .add("GET", "/organization/{}", 1, company::one)
                .add("GET", "/subscribedSkus", 3, commerce::skus)
                .add("GET", "/subscribedSkus/{}", 3, commerce::sku)
                .add("GET", "/directory/subscriptions", 1, commerce::subscriptions)
                .add("GET", "/directory/subscriptions/{}", 1, commerce::subscription);
    }

    private void groups(Groups groups, Members members) {
        routes.add("GET", "/groups", 1, groups::list)
                .add("GET", "/groups/{}", 1, groups::one)
                .add("GET", "/groups/{}/members", 3, groups::members)
                .add("GET", "/groups/{}/members/user", 3, groups::people)
                .add("POST", "/groups/{}/members/$ref", 1, members::add)
                .add("DELETE", "/groups/{}/members/{}/$ref", 1, members::remove);
    }
}
