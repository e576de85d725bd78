package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.planning.Holdings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Service plans that are off on every path of a product that is paid for. A plan has no price of its own, so nothing
/// is saved; a smaller product may do.
final class PlansPaidButOff implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.snapshot().users().stream().flatMap(user -> off(user, situation)).toList();
    }

    private static Stream<Finding> off(User user, Situation situation) {
        return Holdings.working(user).entrySet().stream()
                .filter(one -> !one.getValue().isEmpty() && situation.costs().isPaid(one.getKey()))
                .map(one -> finding(user, one.getKey(), one.getValue()));
    }

    private static Finding finding(User user, SkuId product, Set<PlanId> off) {
        return new Finding(Rule.PLANS_OFF, new Subject.Person(user.id()),
                List.of(new Finding.Seat(product, Cost.ZERO)), Reason.DIRECTORY,
                List.of(new Fact.PlansOff(product, off.stream().sorted().toList())));
    }
}
