package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.snapshot.Gap;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Subscriptions whose next date is near or past, and those that are no longer in order.
final class EndingSubscriptions implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        if (!situation.snapshot().isRead(Gap.Part.SUBSCRIPTIONS)) {
            return List.of(new Finding(Rule.ENDING, Subject.EVERYBODY, List.of(), Reason.NOT_READ, List.of()));
        }
        return situation.snapshot().subscriptions().stream().filter(one -> isEnding(one, situation))
                .map(one -> finding(one, situation)).toList();
    }

    private static boolean isEnding(Subscription one, Situation situation) {
        Long days = days(one, situation);
        return (days != null && days <= situation.policy().soonDays()) || switch (one.status()) {
            case WARNING, SUSPENDED, LOCKED_OUT, DELETED -> true;
            case ENABLED, OTHER -> false;
        };
    }

    private static @Nullable Long days(Subscription one, Situation situation) {
        return one.nextLifecycle() == null ? null
                : -situation.days(one.nextLifecycle().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Finding finding(Subscription one, Situation situation) {
        return new Finding(Rule.ENDING, new Subject.OfSubscription(one.id()),
                List.of(new Finding.Seat(one.product(), Cost.ZERO)), Reason.DIRECTORY, List.of(new Fact.Lifecycle(
                        one.status(), one.seats(), one.nextLifecycle(), days(one, situation))));
    }
}
