package app.seatkeeper.ui.licenses;

import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.ENDED;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static app.seatkeeper.ui.SampleTenant.TEAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import app.seatkeeper.ui.nav.UserQuery;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicensesViewModelTest {

    private final Tenancy tenancy =
            new Tenancy(new SampleWorkspace(SampleTenant.snapshot()), FxBackground.atOnce());
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

        assertEquals(new Totals(6, 64, 4, 10, 15, 53, 16, 1), model.totalsProperty().get());
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
                        "2027-06-30"),
                List.of("Microsoft 365 E5", "", E5.toString(), "e5000000-1111-4000-8000-00000000aaaa", "Enabled",
                        "10", "0", "0", "0", "", "", "2027-06-30")), table.rows());
    }

    private List<String> names() {
        return model.shown().stream().map(LicenseLine::name).toList();
    }
}
