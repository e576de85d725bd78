package app.seatkeeper.graph;

import app.seatkeeper.jobs.Timing;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Licensing;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.util.function.Supplier;

/// The door to Microsoft Graph: every port of the tenant somebody is signed in to.
public final class GraphTenant {

    private GraphTenant() {
    }

    /// Opens the ports. Nothing is sent yet.
    ///
    /// @throws IllegalArgumentException if the session's Graph is neither https nor on this computer
    public static TenantAccess open(Session session, ProductNames names) {
        return open(session, () -> names);
    }

    /// The same where names may become newer.
    public static TenantAccess open(Session session, Supplier<ProductNames> names) {
        return open(session, names, Timing.SYSTEM);
    }

    static TenantAccess open(Session session, ProductNames names, Timing timing) {
        return open(session, () -> names, timing);
    }

    private static TenantAccess open(Session session, Supplier<ProductNames> names, Timing timing) {
        var connection = new Connection(session, timing);
        return ports(connection, names, new GraphLicensing(connection));
    }

    /// Opens the ports to read only: those that write throw [Fault.ReadOnly], and nothing that could change the tenant
    /// leaves the connection.
    ///
    /// @throws IllegalArgumentException as above
    public static TenantAccess openToRead(Session session, ProductNames names) {
        return openToRead(session, () -> names);
    }

    /// The same where names may become newer.
    public static TenantAccess openToRead(Session session, Supplier<ProductNames> names) {
        var connection = new Connection(session, Timing.SYSTEM, new OnlyReading());
        return ports(connection, names, (_, _, _) -> {
            throw new TenantException(new Fault.ReadOnly());
        });
    }

    private static TenantAccess ports(
            Connection connection, Supplier<ProductNames> names, Licensing licensing) {
        return new TenantAccess(
                new GraphOrganization(connection),
                new GraphUsers(connection),
                new GraphSeats(connection, names),
                new GraphGroups(connection),
                licensing,
                new GraphReports(connection),
                new GraphCalls(connection));
    }
}
