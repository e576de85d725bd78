package app.seatkeeper.graph;

import app.seatkeeper.jobs.Timing;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.TenantAccess;

/// The door to Microsoft Graph: every port of the tenant somebody is signed in to.
public final class GraphTenant {

    private GraphTenant() {
    }

    /// Opens the ports. Nothing is sent yet.
    ///
    /// @throws IllegalArgumentException if the session's Graph is neither https nor on this computer
    public static TenantAccess open(Session session, ProductNames names) {
        return open(session, names, Timing.SYSTEM);
    }

    static TenantAccess open(Session session, ProductNames names, Timing timing) {
        var connection = new Connection(session, timing);
        return new TenantAccess(
                new GraphOrganization(connection),
                new GraphUsers(connection),
                new GraphSeats(connection, names),
                new GraphGroups(connection),
                new GraphLicensing(connection));
    }
}
