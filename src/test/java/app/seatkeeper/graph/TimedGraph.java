package app.seatkeeper.graph;

import app.seatkeeper.jobs.Timing;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.TenantAccess;

/// The ports of a tenant in a time of the test's own.
public final class TimedGraph {

    private TimedGraph() { }

    /// Opens the ports; waits take as long as the timing says.
    public static TenantAccess open(Session session, Timing timing) {
        return GraphTenant.open(session, ProductNames.shipped(), timing);
    }
}
