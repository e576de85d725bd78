package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.domain.money.Cost;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The same product directly and by a group, or by two groups. It takes up one seat, so nothing is saved.
final class SameProductTwice implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.snapshot().users().stream().filter(user -> user.assignments().size() > 1)
                .flatMap(SameProductTwice::twice).toList();
    }

    private static Stream<Finding> twice(User user) {
        Map<SkuId, Integer> paths = new LinkedHashMap<>();
        for (Assignment one : user.assignments()) {
            if (one.state() != AssignmentState.ERROR) {
                paths.merge(one.product(), 1, Integer::sum);
            }
        }
        return paths.entrySet().stream().filter(one -> one.getValue() > 1).map(one -> finding(user, one.getKey()));
    }

    private static Finding finding(User user, SkuId product) {
        Set<GroupId> groups = new LinkedHashSet<>();
        boolean direct = false;
        for (Assignment one : user.of(product).filter(path -> path.state() != AssignmentState.ERROR).toList()) {
            direct |= one.isDirect();
            if (one.source() instanceof AssignmentSource.ByGroup(var group)) {
                groups.add(group);
            }
        }
        return new Finding(Rule.SAME_PRODUCT_TWICE, new Subject.Person(user.id()),
                List.of(new Finding.Seat(product, Cost.ZERO)), Reason.DIRECTORY,
                List.of(new Fact.Paths(product, direct, groups)));
    }
}
