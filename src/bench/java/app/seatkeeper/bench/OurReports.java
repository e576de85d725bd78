package app.seatkeeper.bench;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Reads every report that comes as CSV with our adapter, and tells how long it took.
final class OurReports {

    private OurReports() {
    }

    /// @param arguments the root of Graph, and a token
    public static void main(String[] arguments) throws TenantException, InterruptedException {
        var watch = new Stopwatch();
        var session = Session.ofDemo(URI.create(arguments[0]), _ -> arguments[1], () -> { });
        var usage = GraphTenant.open(session, ProductNames.shipped()).usage();
        List<ReportTable> tables = new ArrayList<>();
        for (UsageReport report : UsageReport.values()) {
            if (report != UsageReport.COPILOT) {
                tables.add(usage.read(ReportKey.of(report, Period.D180), null, JobContext.UNWATCHED));
            }
        }
        watch.stop(tables.stream().mapToLong(ReportTable::size).sum(), tables);
    }
}
