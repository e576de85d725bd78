package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UsageReports;
import com.microsoft.graph.models.AdminReportSettings;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// Reads reports from Graph. A report usually lies at an address of its own, which is open to whoever knows it and is
/// read without our token; or it comes at once, as JSON in pages.
final class GraphReports implements UsageReports {

    private static final String CONCEALED = "displayConcealedNames";
    private static final int MOST_HOPS = 3;
    private static final Set<Integer> NO_LONGER_GOOD = Set.of(400, 401, 403, 404, 410);

    private final Connection connection;
    private final ReportRequests requests;
    private final Pages pages;
    private final Pace pace;

    GraphReports(Connection connection) {
        this.connection = connection;
        this.requests = new ReportRequests(connection);
        this.pages = new Pages(connection);
        this.pace = new Pace(connection.throttle());
    }

    @Override
    public ReportTable read(ReportKey key, @Nullable ReportTable known, JobContext job)
            throws TenantException, InterruptedException {
        ReportTable before = known != null && known.key().equals(key) ? known : null;
        Request request = requests.of(key, before);
        try {
            ReportAnswer answer = connection.throttle().patiently(() -> answer(request, key, before, job), job);
            return switch (answer) {
                case ReportAnswer.Unchanged(var table) -> table;
                case ReportAnswer.Whole(var table) -> table;
                case ReportAnswer.Paged paged -> table(paged, request, key, job);
                case ReportAnswer.Elsewhere _ -> throw new TenantException(
                        Faults.unreadable("The addresses of the report lead in a circle"));
            };
        } catch (TenantException e) {
            throw isNotOffered(e.fault()) ? new TenantException(new Fault.NotFound(e.fault().original()), e) : e;
        }
    }

    private ReportAnswer answer(Request request, ReportKey key, @Nullable ReportTable known, JobContext job)
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        pace.await(ReportRequests.limits(key), job);
        var reader = new ReportAnswer.Reader(key, known);
        ReportAnswer answer = connection.send(request, reader::read);
        for (int hop = 0; hop < MOST_HOPS && answer instanceof ReportAnswer.Elsewhere(var address); hop++) {
            Request open = new Request.Builder().url(connection.root().open(address)).build();
            answer = followed(ReportRequests.asking(open, known), reader);
        }
        return answer;
    }

    /// Addresses are good for a few minutes; one that no longer is counts as an answer that broke off.
    private ReportAnswer followed(Request open, ReportAnswer.Reader reader)
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        try {
            return connection.sendOpenly(open, reader::read);
        } catch (Rejection e) {
            if (NO_LONGER_GOOD.contains(e.status())) {
                throw new BrokenOff(new IOException("The address of the report is no longer good: " + e.status(), e));
            }
            throw e;
        }
    }

    private ReportTable table(ReportAnswer.Paged first, Request request, ReportKey key, JobContext job)
            throws TenantException, InterruptedException {
        List<List<Map<String, String>>> objects = pages.all(request,
                asked -> asked == request ? first.page() : page(asked, key, job),
                object -> object, _ -> { }, job);
        try {
            return ReportJson.table(objects, key, first.version());
        } catch (Malformed e) {
            throw new TenantException(Faults.unreadable(e), e);
        }
    }

    private Pages.Page<List<Map<String, String>>> page(Request request, ReportKey key, JobContext job)
            throws TenantException, InterruptedException {
        return connection.throttle().patiently(() -> {
            pace.await(ReportRequests.pageLimits(key), job);
            return connection.send(request, answer -> Pages.read(answer, ReportJson::rows));
        }, job);
    }

    /// Whether the tenant's cloud does not know the report.
    private static boolean isNotOffered(Fault fault) {
        if (!(fault instanceof Fault.Unexpected(Original original))) {
            return false;
        }
        String said = original.message();
        return original.status() == 501 || said.contains("Resource not found for the segment")
                || said.contains("not available in this cloud") || said.contains("not supported in this cloud");
    }

    @Override
    public boolean isConcealing(JobContext job) throws TenantException, InterruptedException {
        RequestInformation asked = connection.requests().admin().reportSettings().toGetRequestInformation();
        return connection.ask(asked, answer -> isConcealing(Body.object(answer, "reportSettings")), job);
    }

    /// Microsoft's documentation wraps the settings in `value`; the service does not.
    private static boolean isConcealing(Json sent) throws Malformed {
        Json settings = sent.node().path("value").isObject() ? sent.object("value") : sent;
        if (!settings.node().path(CONCEALED).isBoolean()) {
            throw new Malformed(settings.what() + " has no " + CONCEALED);
        }
        return settings.flag(CONCEALED);
    }

    @Override
    public void conceal(boolean names, JobContext job) throws TenantException, InterruptedException {
        var settings = new AdminReportSettings();
        settings.setDisplayConcealedNames(names);
        connection.ask(connection.requests().admin().reportSettings().toPatchRequestInformation(settings),
                _ -> true, job);
    }
}
