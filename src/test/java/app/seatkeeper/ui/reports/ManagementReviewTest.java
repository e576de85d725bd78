package app.seatkeeper.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.files.html.Review.Figure;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManagementReviewTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 11, 18);

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());

    @Test
    void theReviewSaysWhatIsPaidAndThatAPriceIsMissing() {
        workspace.prices().enter(new PriceList(Stream.of(SampleTenant.E5, SampleTenant.E3).map(product ->
                new Price(product, BigDecimal.TEN, Currency.getInstance("GBP"), BillingPeriod.MONTH, null, null))
                .toList(), ENTERED, false));

        Review review = review();

        Review.Figures figures = (Review.Figures) review.sections().getFirst().blocks().getFirst();
        assertEquals(new Figure("Cost per month", "≥ £400", "all seats that are paid for"),
                figures.figures().getFirst());
        assertEquals(new Figure("Cost per year", "≥ £4,800", "twelve such months"), figures.figures().get(1));
        assertEquals(List.of("All amounts are estimates. The prices were entered on 18 Nov 2026.",
                "Without a price, so that sums are lower bounds: Exchange Online (Plan 1), "
                        + "Microsoft Teams Phone Standard, Power BI Pro and Visio Plan 2."),
                notices(review.sections().getFirst()));
    }

    @Test
    void withoutPricesAndReportsOfUseItSaysSo() {
        Review review = review();

        assertEquals(List.of("Summary", "Seats", "Paid for and not used", "Departments", "Use", "Renewals"),
                review.sections().stream().map(Review.Section::title).toList());
        assertEquals(List.of("No prices were entered, so nothing can be said of costs."),
                notices(review.sections().get(3)));
        assertEquals(List.of("What people use was not read."), notices(review.sections().get(4)));
    }

    @Test
    void seatsAreBarsOfWhatIsAssignedFreeAndOverUsed() {
        Review.Bars seats = (Review.Bars) review().sections().get(1).blocks().getFirst();

        assertEquals(List.of(new Review.Bar("Microsoft 365 E3", List.of(28.0, 2.0, 0.0), "28 of 30, 2 free"),
                        new Review.Bar("Exchange Online (Plan 1)", List.of(2.0, 0.0, 1.0), "3 of 2, 1 over")),
                List.of(seats.bars().getFirst(), seats.bars().getLast()));
    }

    private Review review() {
        return new ManagementReview(workspace.insight(), Texts.load(Locale.UK)).review();
    }

    private static List<String> notices(Review.Section section) {
        return section.blocks().stream().filter(Review.Notice.class::isInstance)
                .map(block -> ((Review.Notice) block).sentences()).toList();
    }
}
