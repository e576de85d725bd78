package app.seatkeeper.ui.overview;

import static app.seatkeeper.ui.SampleTenant.ADA;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.EXCHANGE_P1;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static app.seatkeeper.ui.SampleTenant.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SamplePrices;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.Bar;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import app.seatkeeper.ui.nav.LicenseQuery.Trait;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.nav.UserQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverviewViewModelTest {

    private static final String HASHED = "FE7CC8C15246EDCCA289C9A4022762F7";

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final OverviewViewModel model = new OverviewViewModel(tenancy, FxBackground.atOnce(), navigator,
            Texts.load(Locale.UK), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theTilesCountSeatsAndMoneyAndSayWhatIsALowerBound() {
        workspace.prices().enter(SamplePrices.list());
        tenancy.load();

        assertEquals(List.of("Seats bought: 68. 10 subscriptions", "Assigned: 53. 77.9 % of bought",
                "Free: 16. ≥ £460 a month", "Over-used: 1. 1 product", "Monthly cost: ≥ £1,758. 1 price missing"),
                page().tiles().stream().limit(5).map(Tile::spoken).toList());
        assertEquals("Amounts are estimates from prices you entered on 2 Nov 2026, in GBP.", page().source());
    }

    @Test
    void aPriceOfTheLastProductMakesTheSumsWhole() {
        workspace.prices().enter(SamplePrices.list());
        tenancy.load();

        workspace.prices().enter(workspace.prices().now()
                .with(SamplePrices.monthly(PHONE, "6.00"), SamplePrices.ENTERED));

        assertEquals("Monthly cost: £1,794. £21,526 a year", tile(Tile.Kind.COST).spoken());
    }

    @Test
    void currenciesStandSideBySideAndAreNeverAdded() {
        workspace.prices().enter(SamplePrices.list().with(new Price(E5, new BigDecimal("52.10"),
                Currency.getInstance("USD"), BillingPeriod.MONTH, null, null), SamplePrices.ENTERED));
        tenancy.load();

        assertEquals(List.of("≥ £1,237", "≥ US$521"), tile(Tile.Kind.COST).values());
        assertEquals("Amounts are estimates from prices you entered on 2 Nov 2026, in GBP and USD.", page().source());
    }

    @Test
    void withoutAnyPriceTheCostAsksForThem() {
        tenancy.load();

        assertEquals("Monthly cost: enter prices. 6 prices missing", tile(Tile.Kind.COST).spoken());
        assertEquals("Cost of waste: unknown. needs prices", tile(Tile.Kind.WASTE).spoken());

        model.follow(Objects.requireNonNull(tile(Tile.Kind.COST).link()));
        assertEquals(List.of(LicenseQuery.being(Trait.NO_PRICE)), navigator.visited());
    }

    @Test
    void withoutSignInsAndReportsNobodyIsCalledInactive() {
        tenancy.load();

        assertEquals("Inactive for 90 days: unknown. no sign-ins or reports", tile(Tile.Kind.INACTIVE).spoken());
        assertEquals(List.of(), page().services().bars());
    }

    @Test
    void theBannersSayWhatIsWrongFirst() {
        workspace.prices().enter(SamplePrices.list());
        workspace.usage().open(false);
        tenancy.load();

        assertEquals(List.of(
                "Exchange Online (Plan 1) is over-used by 1 seat. 3 assigned, 2 bought.",
                "2 subscriptions end within 30 days. 6 seats of Microsoft 365 E3 and Exchange Online (Plan 1).",
                "Microsoft Teams Phone Standard has no price. "
                        + "Amounts that begin with ≥ are lower bounds until you enter one.",
                "What people use has not been asked for. It needs your consent to read usage reports.",
                "Sign-ins have not been asked for. "
                        + "Without them people are judged by the activity in reports alone."),
                page().banners().stream().map(one -> one.start() + " " + one.rest()).toList());
    }

    @Test
    void everyProductLeadsToItselfAndItsSeatsToThePeopleWhoHoldIt() {
        tenancy.load();

        Bar<Way> bar = page().seats().bars().get(2);
        assertEquals("3 assigned, 2 bought, 1 over-used", bar.spoken());
        assertEquals(List.of("3", "2", "1 over"), bar.values().stream().map(Bar.Value::text).toList());

        model.follow(Objects.requireNonNull(bar.link()));
        model.follow(Objects.requireNonNull(bar.values().getFirst().link()));
        assertEquals(List.of(LicenseQuery.open(EXCHANGE_P1), UserQuery.holding(EXCHANGE_P1)), navigator.visited());
    }

    @Test
    void subscriptionsAreCountedByTheDaysThatAreLeft() {
        tenancy.load();

        assertEquals(List.of("4", "0", "3", "3"),
                page().terms().buckets().stream().map(Terms.Bucket::count).toList());
        assertEquals("Microsoft Teams Phone Standard, 15 seats, Locked out, deleted in 8 days",
                page().terms().terms().getFirst().spoken());
        model.follow(page().terms().buckets().getFirst().link());
        assertEquals(List.of(LicenseQuery.ending(Ending.WITHIN_30)), navigator.visited());
    }

    @Test
    void departmentsCostWhatTheirPeopleHold() {
        workspace.prices().enter(SamplePrices.list());
        tenancy.load();

        Bars departments = page().departments();
        Bar<Way> first = departments.bars().getFirst();

        assertEquals(List.of("£ / month", "Users", "£ / user"), departments.titles());
        assertEquals(1.0, first.parts().getFirst().share());
        assertEquals(7, departments.bars().size());
        model.follow(Way.Deed.MORE_OR_FEWER);
        assertEquals("Show fewer", page().departments().bars().getLast().name());
    }

    @Test
    void aServiceCountsEachPersonOnceAndEveryNumberLeadsToItsPeople() {
        workspace.usage().hold(Usage.NONE.with(recency(SampleTenant.snapshot().user(ADA).orElseThrow()
                .account().userPrincipalName())));
        tenancy.load();

        Bar<Way> exchange = page().services().bars().getFirst();

        assertEquals("1", exchange.values().getFirst().text());
        assertEquals(new Way.Use(UsageQuery.active(Service.EXCHANGE,
                Set.of(Recency.WITHIN_7, Recency.WITHIN_30))), exchange.values().getFirst().link());
        assertEquals("Activity reports of 17 Nov 2026.", page().source());
    }

    @Test
    void whileNamesAreConcealedMicrosoftsTotalsStandThereAndABannerSaysWhy() {
        var totals = new ReportTable.Builder(ReportKey.of(UsageReport.SERVICE_USER_COUNTS, Period.D30), "",
                List.of("Report Refresh Date", "Exchange Active", "Exchange Inactive"));
        totals.row(List.of("2026-11-17", "30", "5"));
        workspace.usage().hold(Usage.NONE.with(recency(HASHED)).with(totals.build()));
        tenancy.load();

        assertEquals(List.of("30", "5", "–"),
                page().services().bars().getFirst().values().stream().map(Bar.Value::text).toList());
        assertEquals("unknown", page().services().bars().get(1).spoken());
        assertEquals("Microsoft’s totals", page().services().note());
        assertEquals("Microsoft’s reports conceal names.", page().banners().get(2).start());
    }

    private static ReportTable recency(String name) {
        var table = new ReportTable.Builder(ReportKey.of(UsageReport.ACTIVE_USERS, Period.D180), "",
                List.of("Report Refresh Date", "User Principal Name", "Exchange Last Activity Date"));
        table.row(List.of("2026-11-17", name, "2026-11-10"));
        return table.build();
    }

    private Tile tile(Tile.Kind kind) {
        return page().tiles().stream().filter(tile -> tile.kind() == kind).findFirst().orElseThrow();
    }

    private Page page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }
}
