package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Overlaps;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Copilot, Visio and Project that people have and do not use. Copilot has a report of its own; of Visio and Project
/// only activations on a device are reported. A seat that somebody was given a short while ago is left alone.
final class UnusedAddOns implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        var overlaps = new Overlaps(situation.costs().paid(), situation.families());
        var activations = new Activations(situation.evidence());
        List<Finding> found = new ArrayList<>();
        for (Product product : situation.costs().paid()) {
            Optional<String> family = Activations.family(product);
            if (isCopilot(overlaps.plans(product.id()), situation)) {
                found.addAll(copilot(product.id(), overlaps, situation));
            } else if (family.isPresent()) {
                found.addAll(desktop(product.id(), family.orElseThrow(), activations, situation));
            }
        }
        return found;
    }

    /// Whether it has Copilot and nothing else that a report measures.
    private static boolean isCopilot(Set<PlanId> plans, Situation situation) {
        return plans.stream().anyMatch(plan -> !situation.measured().of(plan).isEmpty())
                && plans.stream().allMatch(plan -> Set.of(Service.COPILOT).containsAll(situation.measured().of(plan)));
    }

    private static List<Finding> copilot(SkuId product, Overlaps overlaps, Situation situation) {
        List<PlanId> unmeasured = overlaps.plans(product).stream()
                .filter(plan -> situation.measured().of(plan).isEmpty()).toList();
        List<Finding> found = new ArrayList<>();
        int open = 0;
        for (User user : holders(product, situation)) {
            LastActivity use = situation.evidence().of(user.id(), Service.COPILOT);
            if (Presence.isQuiet(use, situation)) {
                List<Fact> facts = new ArrayList<>();
                facts.add(new Fact.Active(use, situation.evidence().asOf()));
                if (!unmeasured.isEmpty()) {
                    facts.add(new Fact.UnmeasuredPlans(unmeasured));
                }
                found.add(finding(user, product, reason(unmeasured, situation), situation, facts));
            } else if (use instanceof LastActivity.Unknown) {
                open++;
            }
        }
        return Unverified.with(found, Rule.UNUSED_ADD_ON, open,
                Unverified.why(situation, Set.of(Service.COPILOT)));
    }

    private static Reason reason(List<PlanId> unmeasured, Situation situation) {
        if (!unmeasured.isEmpty()) {
            return Reason.PARTLY_MEASURED;
        }
        return situation.hasFreshReports() ? Reason.REPORTS : Reason.OLD_REPORTS;
    }

    private static List<Finding> desktop(
            SkuId product, String family, Activations activations, Situation situation) {
        List<Finding> found = new ArrayList<>();
        int open = 0;
        for (User user : holders(product, situation)) {
            switch (activations.of(user.id(), family)) {
                case NEVER -> found.add(
                        finding(user, product, Reason.ACTIVATIONS_ONLY, situation, List.of()));
                case UNKNOWN -> open++;
                case ACTIVATED -> { }
            }
        }
        return Unverified.with(found, Rule.UNUSED_ADD_ON, open, activations.why());
    }

    /// People who may sign in and have had the product for a while.
    private static List<User> holders(SkuId product, Situation situation) {
        return situation.snapshot().users().stream()
                .filter(user -> user.account().enabled() && user.of(product).anyMatch(one -> one.state().isHeld())
                        && user.of(product).noneMatch(one -> isNew(one.updated(), situation)))
                .toList();
    }

    private static boolean isNew(@Nullable Instant given, Situation situation) {
        return given != null && situation.days(given.atZone(ZoneOffset.UTC).toLocalDate())
                <= situation.policy().newcomerDays();
    }

    private static Finding finding(
            User user, SkuId product, Reason reason, Situation situation, List<Fact> facts) {
        return new Finding(Rule.UNUSED_ADD_ON, new Subject.Person(user.id()),
                List.of(new Finding.Seat(product, situation.costs().seat(product))), reason, facts);
    }
}
