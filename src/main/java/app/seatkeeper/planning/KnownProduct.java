package app.seatkeeper.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A product of the tenant with what planning asks of it again and again.
///
/// @param plans     the ids of its plans
/// @param keeping   the plans that keep data, by what is lost without them
/// @param exclusive its plans that exclude others
/// @param needing   its plans that need others
record KnownProduct(
        Product product,
        Set<PlanId> plans,
        Map<DataLoss, Set<PlanId>> keeping,
        List<PlanId> exclusive,
        List<PlanId> needing) {

    static KnownProduct of(Product product, PlanRules rules) {
        List<PlanId> ids = product.plans().stream().map(ServicePlan::id).toList();
        return new KnownProduct(product,
                ids.stream().collect(toUnmodifiableSet()),
                keeping(product),
                ids.stream().filter(plan -> !rules.exclusive().groups(plan).isEmpty()).toList(),
                ids.stream().filter(plan -> !rules.needs().of(plan).isEmpty()).toList());
    }

    private static Map<DataLoss, Set<PlanId>> keeping(Product product) {
        Map<DataLoss, Set<PlanId>> found = new EnumMap<>(DataLoss.class);
        for (ServicePlan plan : product.plans()) {
            keptBy(plan.code()).ifPresent(loss -> found.computeIfAbsent(loss, _ -> new HashSet<>()).add(plan.id()));
        }
        return found;
    }

    /// What is lost with the last plan of this kind. Plans that only accompany a mailbox, a library or a number
    /// keep nothing themselves.
    private static Optional<DataLoss> keptBy(String code) {
        if (code.matches("EXCHANGE_[BLS]_.*") && !code.matches("EXCHANGE_S_(FOUNDATION|ARCHIVE).*")) {
            return Optional.of(DataLoss.MAILBOX);
        }
        if (code.matches("(SHAREPOINT|ONEDRIVE).*")
                && !code.matches("SHAREPOINT(WAC|_PROJECT|STORAGE|ONLINE_MULTIGEO).*|ONEDRIVECLIPCHAMP")) {
            return Optional.of(DataLoss.FILES);
        }
        return code.startsWith("MCOEV") ? Optional.of(DataLoss.PHONE_NUMBER) : Optional.empty();
    }
}
