package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.planning.Holdings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Accounts with a directory role and a suite that is paid for. An account that is there for administration alone needs
/// none; somebody who works with it does, so nothing counts as saved.
final class LicensedAdmins implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        if (!situation.snapshot().isRead(Gap.Part.ROLE_HOLDERS)) {
            return List.of(new Finding(Rule.LICENSED_ADMIN, Subject.EVERYBODY, List.of(), Reason.NOT_READ, List.of()));
        }
        Set<SkuId> suites = situation.costs().paid().stream().filter(product -> isSuite(product, situation))
                .map(Product::id).collect(Collectors.toSet());
        return situation.snapshot().users().stream().filter(user -> situation.roleHolders().contains(user.id()))
                .flatMap(user -> finding(user, suites, situation)).toList();
    }

    /// Mail and files together make a suite.
    private static boolean isSuite(Product product, Situation situation) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        product.plans().stream().map(ServicePlan::id)
                .forEach(plan -> services.addAll(situation.measured().of(plan)));
        return services.containsAll(Set.of(Service.EXCHANGE, Service.SHAREPOINT));
    }

    private static Stream<Finding> finding(User user, Set<SkuId> suites, Situation situation) {
        List<Finding.Seat> seats = Holdings.working(user).keySet().stream().filter(suites::contains)
                .map(suite -> new Finding.Seat(suite, Cost.ZERO)).toList();
        return seats.isEmpty() ? Stream.empty() : Stream.of(new Finding(Rule.LICENSED_ADMIN,
                new Subject.Person(user.id()), seats, Reason.PURPOSE_UNKNOWN, Traces.facts(user, situation)));
    }
}
