package app.seatkeeper.reports.catalogue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.TenantWorkspace;
import app.seatkeeper.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The demo tenant on one day: what the application has read of it, and the tenant itself to compare with.
final class Larkfield implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-19T12:03:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-19");
    static final LocalDate ENTERED = LocalDate.parse("2026-11-18");
    static final LocalDate NEXT_YEAR = LocalDate.parse("2027-01-01");
    static final Period PERIOD = Period.D30;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final DemoServer server;
    private final Workspace workspace;
    private final ReportInput input;

    Larkfield() throws Exception {
        server = DemoServer.start(DemoOptions.defaults().withNow(NOW), workers);
        Session session = Session.ofDemo(server.root(), _ -> server.token("admin"), () -> { });
        workspace = TenantWorkspace.open(GraphTenant.open(session, ProductNames.shipped()), session.consents(),
                TenantWorkspace.Known.of(Tables.shipped(), Guard.NONE), Clock.fixed(NOW, ZoneOffset.UTC));
        workspace.load(new Silent(), JobContext.UNWATCHED);
        workspace.unlock(Feature.GROUPS, JobContext.UNWATCHED);
        workspace.unlock(Feature.ROLE_HOLDERS, JobContext.UNWATCHED);
        workspace.usage().read(reports(), JobContext.UNWATCHED);
        workspace.usage().readSignIns(JobContext.UNWATCHED);
        workspace.prices().enter(prices());
        input = input(ReportInput.Session.EMPTY);
    }

    /// Nobody listens.
    private static final class Silent implements LoadListener {

        @Override
        public void opened(Tenant tenant, SignedIn me) { }

        @Override
        public void arrived(List<User> users, long total) { }
    }

    private static Set<ReportKey> reports() {
        Set<ReportKey> keys = new HashSet<>();
        for (UsageReport report : UsageReport.values()) {
            keys.add(ReportKey.of(report, Period.D180));
            keys.add(ReportKey.of(report, PERIOD));
        }
        return keys;
    }

    /// Prices of which one is by the year, two change later, one is in another currency and one is missing.
    static PriceList prices() {
        return new PriceList(List.of(
                price("06ebc4ee-1bb5-47dd-8120-11324bc54e06", "52.10", "GBP", BillingPeriod.MONTH, null),
                price("06ebc4ee-1bb5-47dd-8120-11324bc54e06", "57.31", "GBP", BillingPeriod.MONTH, NEXT_YEAR),
                price("05e9a617-0261-4cee-bb44-138d3ef5d965", "397.20", "GBP", BillingPeriod.YEAR, null),
                price("05e9a617-0261-4cee-bb44-138d3ef5d965", "33.10", "GBP", BillingPeriod.MONTH, NEXT_YEAR),
                price("18181a46-0d4e-45cd-891e-60aabd171b4e", "7.50", "GBP", BillingPeriod.MONTH, null),
                price("66b55226-6b4f-492c-910c-a3b7a3c9d993", "7.30", "GBP", BillingPeriod.MONTH, null),
                price("4b9405b0-7788-4568-add1-99614e613b69", "3.30", "GBP", BillingPeriod.MONTH, null),
                price("c5928f49-12ba-48f7-ada3-0d743a3601d5", "12.40", "EUR", BillingPeriod.MONTH, null),
                price("53818b1b-4a27-454b-8896-0dba576410e6", "24.60", "GBP", BillingPeriod.MONTH, null),
                price("f8a1db68-be16-40ed-86d5-cb42ce701560", "11.50", "GBP", BillingPeriod.ONCE, null),
                price("639dec6b-bb19-468b-871c-c5c441c4b0cb", "24.70", "GBP", BillingPeriod.MONTH, null)),
                ENTERED, false);
    }

    private static Price price(
            String product, String amount, String currency, BillingPeriod period, @Nullable LocalDate effective) {
        return new Price(SkuId.of(product), new BigDecimal(amount), Currency.getInstance(currency), period,
                effective, null);
    }

    ReportInput input() {
        return input;
    }

    /// The same with something done in the session.
    ReportInput input(ReportInput.Session session) {
        return new ReportInput(workspace.insight(), session, PERIOD, new English());
    }

    DemoServer server() {
        return server;
    }

    Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() {
        workspace.close();
        server.close();
        workers.close();
    }
}
