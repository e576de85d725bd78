package app.seatkeeper.ui.overview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Level;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.Waste;
import app.seatkeeper.advice.cost.CostLine;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.cost.Grouping;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.workspace.Advice;
import app.seatkeeper.workspace.Insight;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the overview counts, worked out once from everything that is known. Takes a moment in a large tenant.
///
/// @param findings    of all rules
/// @param services    how much the services are used
/// @param departments what the people of each department cost
record Facts(
        Insight insight, Costs costs, Waste waste, List<Finding> findings, List<ServiceUse> services,
        List<CostLine> departments) {

    Facts {
        findings = List.copyOf(findings);
        services = List.copyOf(services);
        departments = List.copyOf(departments);
    }

    static Facts of(Insight insight) {
        Advice advice = insight.advice();
        List<Finding> findings = advice.findings();
        return new Facts(insight, advice.costs(), Waste.of(findings), findings, ServiceUse.of(insight),
                advice.costs().by(Grouping.DEPARTMENT));
    }

    /// The people of whom one of the rules says something for certain.
    Set<UserId> people(Rule... rules) {
        List<Rule> wanted = List.of(rules);
        return findings.stream()
                .filter(one -> wanted.contains(one.rule()) && one.level() != Level.CANNOT_VERIFY)
                .<UserId>mapMulti((one, next) -> {
                    if (one.subject() instanceof Subject.Person(var id)) {
                        next.accept(id);
                    }
                })
                .collect(toUnmodifiableSet());
    }

    /// The products that are paid for, in the tenant's order.
    List<Product> products() {
        return costs.paid();
    }

    /// Their subscriptions.
    List<Subscription> subscriptions() {
        return insight.snapshot().subscriptions().stream().filter(one -> costs.isPaid(one.product())).toList();
    }

    /// Products that are paid for and have no price, in the tenant's order.
    List<Product> unpriced() {
        Set<SkuId> missing = costs.bought().unpriced();
        return products().stream().filter(product -> missing.contains(product.id())).toList();
    }

    /// Whether not one price is known.
    boolean isWithoutPrices() {
        return !products().isEmpty() && unpriced().size() == products().size();
    }

    /// The currencies that amounts are in.
    Set<Currency> currencies() {
        return Stream.of(costs.bought(), costs.assigned()).flatMap(cost -> cost.amounts().keySet().stream())
                .collect(toUnmodifiableSet());
    }
}
