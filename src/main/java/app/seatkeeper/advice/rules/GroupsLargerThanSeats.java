package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.money.Cost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Groups with more members than there are seats of a product they give. Members are those to whom Microsoft gives it
/// or tried to, so that nobody has to be asked for the names of groups.
final class GroupsLargerThanSeats implements WasteRule {

    private record Gift(GroupId group, SkuId product) { }

    @Override
    public List<Finding> findings(Situation situation) {
        Map<Gift, Integer> members = new LinkedHashMap<>();
        situation.snapshot().users().stream()
                .flatMap(user -> user.assignments().stream().flatMap(this::gift).distinct())
                .forEach(gift -> members.merge(gift, 1, Integer::sum));
        return members.entrySet().stream()
                .flatMap(one -> finding(one.getKey(), one.getValue(), situation)).toList();
    }

    private Stream<Gift> gift(Assignment one) {
        return one.source() instanceof AssignmentSource.ByGroup(var group)
                ? Stream.of(new Gift(group, one.product())) : Stream.empty();
    }

    private static Stream<Finding> finding(Gift gift, int members, Situation situation) {
        return situation.snapshot().product(gift.product())
                .filter(product -> members > product.seats().bought())
                .map(product -> new Finding(Rule.GROUP_LARGER_THAN_SEATS, new Subject.OfGroup(gift.group()),
                        List.of(new Finding.Seat(gift.product(), Cost.ZERO)), Reason.DIRECTORY,
                        List.of(new Fact.Members(members, product.seats().bought()))))
                .stream();
    }
}
