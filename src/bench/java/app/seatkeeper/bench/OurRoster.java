package app.seatkeeper.bench;

import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;

/// Reads the roster with our adapter and tells how long it took.
final class OurRoster {

    private OurRoster() {
    }

    /// @param arguments the root of Graph, and a token
    public static void main(String[] arguments) throws TenantException, InterruptedException {
        var watch = new Stopwatch();
        var session = Session.ofDemo(URI.create(arguments[0]), _ -> arguments[1], () -> { });
        var tenant = GraphTenant.open(session, ProductNames.shipped());
        watch.stop(tenant.users().all(_ -> { }, JobContext.UNWATCHED));
    }
}
