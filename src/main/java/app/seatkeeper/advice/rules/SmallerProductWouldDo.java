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
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.planning.Holdings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// People who use only what a smaller product of the tenant has as well. Somebody for whom plans are off was thought
/// about already, and somebody who uses nothing needs no smaller product; both are left alone.
final class SmallerProductWouldDo implements WasteRule {

    private static final LastActivity UNKNOWN = new LastActivity.Unknown(LastActivity.Why.NOT_REPORTED);

    @Override
    public List<Finding> findings(Situation situation) {
        var ladder = new Ladder(situation);
        List<Finding> found = new ArrayList<>();
        int open = 0;
        for (User user : situation.snapshot().users()) {
            List<Ladder.Step> steps = user.account().enabled() ? ladder.steps(Holdings.working(user)) : List.of();
            if (!steps.isEmpty()) {
                Use use = Use.of(user, situation);
                open += use.isUnknown() ? 1 : 0;
                found.addAll(findings(user, steps, use, situation));
            }
        }
        return Unverified.with(found, Rule.DOWNGRADE, open,
                Unverified.why(situation, EnumSet.allOf(Service.class)));
    }

    /// What a person does with each service.
    ///
    /// @param used services in which the person was active of late
    private record Use(Map<Service, LastActivity> services, Set<Service> used) {

        static Use of(User user, Situation situation) {
            Map<Service, LastActivity> services = new EnumMap<>(Service.class);
            Set<Service> used = EnumSet.noneOf(Service.class);
            for (Service service : Service.values()) {
                LastActivity activity = situation.evidence().of(user.id(), service);
                services.put(service, activity);
                if (activity instanceof LastActivity.On && !Presence.isQuiet(activity, situation)) {
                    used.add(service);
                }
            }
            return new Use(services, used);
        }

        /// Whether no use is known and some may be.
        boolean isUnknown() {
            return used.isEmpty() && services.values().stream().anyMatch(LastActivity.Unknown.class::isInstance);
        }
    }

    /// The best step down from each product.
    private static List<Finding> findings(User user, List<Ladder.Step> steps, Use use, Situation situation) {
        List<Finding> found = new ArrayList<>();
        steps.stream().map(Ladder.Step::from).distinct().forEach(from -> best(
                steps.stream().filter(step -> step.from().equals(from)).toList(), use, situation)
                .ifPresent(step -> found.add(finding(user, step, use.used, situation))));
        return found;
    }

    /// The surest, and of those the one that saves most.
    private static Optional<Ladder.Step> best(List<Ladder.Step> steps, Use use, Situation situation) {
        return steps.stream().filter(step -> step.serves().stream().anyMatch(use.used::contains))
                .filter(step -> step.lostServices().stream()
                        .allMatch(service -> Presence.isQuiet(use.services.getOrDefault(service, UNKNOWN), situation)))
                .min(Comparator.<Ladder.Step>comparingInt(step -> step.unmeasured().isEmpty() ? 0 : 1)
                        .thenComparing(step -> step.saving().only().orElseThrow(), Comparator.reverseOrder())
                        .thenComparing(Ladder.Step::to));
    }

    private static Finding finding(User user, Ladder.Step step, Set<Service> used, Situation situation) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact.WouldDo(step.to()), new Fact.Uses(used)));
        add(step.lost(), new Fact.UnusedPlans(step.lost()), facts);
        add(step.unmeasured(), new Fact.UnmeasuredPlans(step.unmeasured()), facts);
        return new Finding(Rule.DOWNGRADE, new Subject.Person(user.id()),
                List.of(new Finding.Seat(step.from(), step.saving())),
                reason(step, situation), facts);
    }

    private static Reason reason(Ladder.Step step, Situation situation) {
        if (!step.unmeasured().isEmpty()) {
            return Reason.UNMEASURED_PLANS;
        }
        return situation.hasFreshReports() ? Reason.REPORTS : Reason.OLD_REPORTS;
    }

    private static void add(List<PlanId> plans, Fact fact, List<Fact> facts) {
        if (!plans.isEmpty()) {
            facts.add(fact);
        }
    }
}
