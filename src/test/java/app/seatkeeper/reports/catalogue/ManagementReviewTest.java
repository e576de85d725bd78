package app.seatkeeper.reports.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.files.html.Review;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// The review for those who pay.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ManagementReviewTest {

    private final Stage stage;
    private final Review review;

    ManagementReviewTest(Stage stage) {
        this.stage = stage;
        this.review = ManagementReview.of(stage.input(), Locale.UK);
    }

    private <B extends Review.Block> B block(int section, Class<B> kind) {
        return review.sections().get(section).blocks().stream().filter(kind::isInstance).map(kind::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void itHasTheSectionsOfAReview() {
        assertEquals(List.of("Key figures", "Use of seats", "Savings", "Cost by department", "Use",
                "Subscriptions that end or renew within 90 days"),
                review.sections().stream().map(Review.Section::title).toList());
    }

    @Test
    void itsNumbersAreThoseOfTheTenant() {
        long licensed = stage.truth().users().values().stream().filter(user -> !Truth.paths(user).isEmpty()).count();
        List<String> values = block(0, Review.Figures.class).figures().stream().map(Review.Figure::value).toList();

        assertEquals(List.of("3,285", String.format(Locale.UK, "%,d", licensed), "41", "23"), values.subList(2, 6));
    }

    @Test
    void itsBarsAreTheSeatsOfEachPaidProduct() {
        List<String> expected = stage.truth().products().entrySet().stream()
                .filter(one -> TrueCosts.isPaid(one.getKey(), stage.truth()))
                .map(one -> stage.truth().product(one.getKey()) + ": " + String.format(Locale.UK, "%,d of %,d",
                        one.getValue().path("consumedUnits").asLong(),
                        one.getValue().at("/prepaidUnits/enabled").asLong()
                                + one.getValue().at("/prepaidUnits/warning").asLong())).toList();

        assertEquals(expected, block(1, Review.Bars.class).bars().stream()
                .map(bar -> bar.label() + ": " + bar.text()).toList());
    }

    @Test
    void itNamesTheSubscriptionsThatEndWithinNinetyDays() {
        long soon = stage.truth().subscriptions().stream()
                .map(one -> Truth.text(one, "nextLifecycleDateTime"))
                .filter(next -> !next.isEmpty() && -TrueUse.daysSince(next) <= 90).count();

        assertEquals(soon, block(5, Review.Rows.class).table().count());
    }
}
