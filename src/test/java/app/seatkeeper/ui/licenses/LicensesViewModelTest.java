package app.seatkeeper.ui.licenses;

import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.ENDED;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static app.seatkeeper.ui.SampleTenant.TEAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SamplePrices;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import app.seatkeeper.ui.nav.UserQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicensesViewModelTest {

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final LicensesViewModel model = new LicensesViewModel(
            tenancy, FxBackground.atOnce(), Texts.load(Locale.UK), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void load() {
        tenancy.load();
    }

    @Test
    void productsStandInTheTenantsOrderEndedOnesLastAndFreeOnesAreHidden() {
        assertEquals(List.of("Microsoft 365 E5", "Microsoft 365 E3", "Exchange Online (Plan 1)", "Visio Plan 2",
                "Power BI Pro", "Microsoft Teams Phone Standard", "Ended subscription " + ENDED), names());
        assertEquals(1, model.hidden());

        model.withTrialsProperty().set(true);

        assertEquals("Microsoft Power Automate Free", names().get(6));
        assertEquals(0, model.hidden());
    }

    @Test
    void sumsLeaveOutFreeAndEndedProductsAndCountOverUseApart() {
        model.withTrialsProperty().set(true);

        var totals = model.totalsProperty().get();
        assertEquals(List.of(6, 64, 4, 10, 15, 53, 16, 1), List.of(totals.products(), totals.enabled(),
                totals.warning(), totals.suspended(), totals.lockedOut(), totals.assigned(), totals.free(),
                totals.over()));
        assertEquals(64 + 4 - 53, model.totalsProperty().get().difference());
    }

    @Test
    void theChipsFindFreeSeatsOverUseAndDatesWithinThirtyDays() {
        model.toggle(LicenseChip.OVER);
        assertEquals(List.of("Exchange Online (Plan 1)"), names());

        model.toggle(LicenseChip.OVER);
        model.toggle(LicenseChip.ENDING);
        assertEquals(List.of("Microsoft 365 E3", "Exchange Online (Plan 1)", "Visio Plan 2",
                "Microsoft Teams Phone Standard"), names());

        model.toggle(LicenseChip.FREE);
        assertEquals(List.of("Microsoft 365 E3", "Visio Plan 2", "Microsoft Teams Phone Standard"), names());
    }

    @Test
    void aQueryFromAnotherScreenSetsItsFiltersAndOpensItsProduct() {
        model.searchProperty().set("visio");

        model.show(LicenseQuery.ending(Ending.WITHIN_180));
        assertEquals(List.of("Microsoft 365 E3", "Visio Plan 2", "Power BI Pro"), names());
        assertEquals("Ending in 91 to 180 days", model.endingWord());

        model.show(LicenseQuery.open(E5));
        assertEquals("Microsoft 365 E5", model.currentProperty().get().name());
        assertEquals(7, names().size());
    }

    @Test
    void aProductIsFoundByPartNumberAndByTheIdOfASubscription() {
        model.searchProperty().set("mcoev");
        assertEquals(List.of("Microsoft Teams Phone Standard"), names());

        model.searchProperty().set("b93d5df0");
        assertEquals(List.of("Microsoft 365 E3"), names());
    }

    @Test
    void theDrawerCountsHoldersByOriginPlansThatAreOffAndOverlaps() {
        var navigator = new RecordingNavigator();
        var product = new ProductViewModel(model, navigator);
        model.open(E3);

        var card = product.cardProperty().get();

        assertEquals(new Census.Holders(23, 3, 2), card.holders());
        assertEquals(new ProductCard.Plan("Microsoft Teams", 26, 2, false), card.plans().getFirst());
        assertEquals(List.of(new Overlap(E5, "Microsoft 365 E5", true, 1)), card.overlaps());

        product.showUsers();
        assertEquals(List.of(UserQuery.holding(E3)), navigator.visited());
    }

    @Test
    void aPlanIsOffForSomebodyWhoHasTheProductTwiceOnlyWhenItIsOffOnBothPaths() {
        assertEquals(2, Census.of(SampleTenant.snapshot()).off(E3, TEAMS));
    }

    @Test
    void exportedSubscriptionsFollowTheirProduct() {
        model.searchProperty().set("SPE_E5");

        var table = model.exported();

        assertEquals(List.of(
                List.of("Microsoft 365 E5", "SPE_E5", E5.toString(), "", "Enabled", "10", "0", "0", "0", "4", "6",
                        "unknown", "unknown", "unknown", "", "2027-06-30"),
                List.of("Microsoft 365 E5", "", E5.toString(), "e5000000-1111-4000-8000-00000000aaaa", "Enabled",
                        "10", "0", "0", "0", "", "", "", "unknown", "", "", "2027-06-30")),
                table.stream().map(row -> row.stream().map(CellTexts::plain).toList()).toList());
    }

    @Test
    void totalsAreLowerBoundsWhileAPriceIsMissing() {
        workspace.prices().enter(SamplePrices.list());

        var totals = model.totalsProperty().get();
        var words = new MoneyWords(Texts.load(Locale.UK));
        assertEquals("≥ 1,757.80", words.sum(LicenseColumn.MONTH, totals));
        assertEquals("≥ 460.20", words.sum(LicenseColumn.FREE_COST, totals));
        assertEquals("£ / month", words.title(LicenseColumn.MONTH, totals.currency()));
        assertEquals("Amounts are estimates from prices entered on 2 Nov 2026, in GBP. "
                + "Totals are lower bounds: Microsoft Teams Phone Standard has no price.", model.moneyNote());

        model.toggle(LicenseChip.UNPRICED);
        assertEquals(List.of("Microsoft Teams Phone Standard"), names());
    }

    @Test
    void aLineSaysItsPriceItsCostAndWhatItsFreeSeatsCost() {
        workspace.prices().enter(SamplePrices.list());

        assertEquals(List.of("£52.10", "521.00", "312.60"), money("Microsoft 365 E5"));
        assertEquals(List.of("£11.50", "138.00", "69.00"), money("Power BI Pro"));
        assertEquals(List.of("£3.30", "6.60", "0.00"), money("Exchange Online (Plan 1)"));
        assertEquals(List.of("enter", "unknown", "unknown"), money("Microsoft Teams Phone Standard"));
    }

    private List<String> money(String product) {
        var line = model.shown().stream().filter(one -> one.name().equals(product)).findFirst().orElseThrow();
        var words = new MoneyWords(Texts.load(Locale.UK));
        return Stream.of(LicenseColumn.PRICE, LicenseColumn.MONTH, LicenseColumn.FREE_COST)
                .map(column -> words.cell(column, line, SamplePrices.GBP)).toList();
    }

    @Test
    void aPriceIsTakenOverWhenItIsWholeElseASentenceSaysWhatIsMissing() {
        var form = new PriceForm(model);
        model.enterPrice(E5);

        form.amountProperty().set("");
        form.save();
        assertEquals("Enter what one seat costs, such as 33.10.", form.problemProperty().get());

        form.amountProperty().set("about 50");
        form.save();
        assertEquals("An amount is a number, such as 33.10.", form.problemProperty().get());

        form.amountProperty().set("1,052.10");
        form.fromProperty().set(LocalDate.of(2027, 1, 1));
        form.untilProperty().set(LocalDate.of(2026, 12, 31));
        form.save();
        assertEquals("The last day is before the first.", form.problemProperty().get());

        form.untilProperty().set(null);
        form.fromProperty().set(null);
        form.save();
        assertEquals(List.of(SamplePrices.monthly(E5, "1052.10")), workspace.prices().now().prices());
        assertEquals(LocalDate.of(2026, 11, 19), workspace.prices().now().entered());
        assertEquals("£1,052.10", money("Microsoft 365 E5").getFirst());
    }

    private List<String> names() {
        return model.shown().stream().map(LicenseLine::name).toList();
    }
}
