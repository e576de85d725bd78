package app.seatkeeper.bench;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Policy;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.rules.Advisor;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.SignInTimes;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks every waste rule about 100,000 users of a demo tenant in a process of its own, beside reading that list once
/// with our adapter.
final class Advising {

    private static final int USERS = 100_000;
    private static final int RUNS = 5;
    private static final List<String> TITLES = List.of("Report Refresh Date", "User Principal Name",
            "Exchange Last Activity Date", "Teams Last Activity Date", "OneDrive Last Activity Date",
            "SharePoint Last Activity Date", "Yammer Last Activity Date");

    private final TenantAccess tenant;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final MeasuredPlans measured = Tables.measured();

    private Advising(TenantAccess tenant) {
        this.tenant = tenant;
    }

    static Measured measured() throws IOException, InterruptedException {
        try (Child demo = Child.start(DemoServer.class, "--users", String.valueOf(USERS))) {
            URI root = URI.create(demo.after("listening"));
            String token = demo.after("token admin");
            Session session = Session.ofDemo(root, _ -> token, () -> { });
            return new Advising(GraphTenant.open(session, ProductNames.shipped())).run();
        } catch (TenantException e) {
            throw new IOException("The demo tenant refused", e);
        }
    }

    private Measured run() throws TenantException, InterruptedException {
        List<Double> reading = new ArrayList<>();
        List<User> users = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            users.clear();
            reading.add(Laps.milliseconds(() -> users.addAll(everybody())));
        }
        var catalog = new TenantSnapshot.Catalog(tenant.seats().products(JobContext.UNWATCHED),
                tenant.seats().subscriptions(JobContext.UNWATCHED), List.of());
        var snapshot = new TenantSnapshot(new Tenant("", "", "", ""), Instant.now(), users, catalog, List.of());
        Usage usage = usage(users);
        List<Double> matching = new ArrayList<>();
        List<Double> advising = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            List<Evidence> evidence = new ArrayList<>();
            matching.add(Laps.milliseconds(() ->
                    evidence.add(Evidence.of(users, snapshot.products(), measured, usage))));
            List<Finding> found = new ArrayList<>();
            advising.add(Laps.milliseconds(() ->
                    found.addAll(Advisor.findings(situation(snapshot, evidence.getFirst())))));
            told(found);
        }
        return new Measured("advice-100k", USERS, RUNS, List.of(
                new Measured.Result("all rules, median", Laps.median(advising), Laps.median(reading), "ms",
                        "ratio <= 10"),
                new Measured.Result("all rules, first of the process", advising.getFirst(), reading.getFirst(), "ms",
                        "ratio <= 10"),
                new Measured.Result("match a report to its users", Laps.median(matching), Laps.median(reading), "ms",
                        "-")));
    }

    private List<User> everybody() throws InterruptedException {
        try {
            return tenant.users().all(_ -> { }, JobContext.UNWATCHED);
        } catch (TenantException e) {
            throw new IllegalStateException("The demo tenant refused", e);
        }
    }

    private Situation situation(TenantSnapshot snapshot, Evidence evidence) {
        return new Situation(snapshot, evidence, Costs.monthly(snapshot, prices(snapshot), today), Policy.USUAL,
                Tables.shipped().families(), measured, Set.of(), today);
    }

    private static PriceList prices(TenantSnapshot snapshot) {
        return new PriceList(snapshot.products().stream().map(product -> new Price(product.id(),
                BigDecimal.valueOf(product.plans().size()), Currency.getInstance("GBP"), BillingPeriod.MONTH, null,
                null)).toList(), null, true);
    }

    /// One report with all services; one in ten people has not been active for long.
    private Usage usage(List<User> users) {
        var table = new ReportTable.Builder(ReportKey.of(UsageReport.ACTIVE_USERS, Period.D180), "", TITLES);
        Map<UserId, SignIns> times = new HashMap<>();
        for (int i = 0; i < users.size(); i++) {
            LocalDate last = today.minusDays(i % 10 == 0 ? 120 : i % 30);
            List<String> row = new ArrayList<>(
                    List.of(today.minusDays(2).toString(), users.get(i).account().userPrincipalName()));
            for (int column = row.size(); column < TITLES.size(); column++) {
                row.add((i + column) % 3 == 0 ? "" : last.toString());
            }
            table.row(row);
            times.put(users.get(i).id(), new SignIns(last.atStartOfDay().toInstant(ZoneOffset.UTC), null, null));
        }
        return Usage.NONE.with(table.build()).with(new SignInTimes(times, null, null));
    }

    private static void told(List<Finding> found) {
        if (found.size() < USERS / 20) {
            throw new IllegalStateException("Only " + found.size() + " findings");
        }
    }
}
