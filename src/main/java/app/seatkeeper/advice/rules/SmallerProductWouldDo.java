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
        return situation.snapshot().users().stream().filter(user -> user.account().enabled() && user.isLicensed())
                .flatMap(user -> findings(user, ladder, situation).stream()).toList();
    }

    private static List<Finding> findings(User user, Ladder ladder, Situation situation) {
        List<Ladder.Step> steps = ladder.steps(Holdings.working(user));
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<Service, LastActivity> use = new EnumMap<>(Service.class);
        Set<Service> used = EnumSet.noneOf(Service.class);
        for (Service service : Service.values()) {
            LastActivity activity = situation.evidence().of(user.id(), service);
            use.put(service, activity);
            if (activity instanceof LastActivity.On && !Presence.isQuiet(activity, situation)) {
                used.add(service);
            }
        }
        List<Finding> found = new ArrayList<>();
        steps.stream().map(Ladder.Step::from).distinct().forEach(from -> best(
                steps.stream().filter(step -> step.from().equals(from)).toList(), use, used, situation)
                .ifPresent(step -> found.add(finding(user, step, used))));
        return found;
    }

    /// The surest, and of those the one that saves most.
    private static Optional<Ladder.Step> best(
            List<Ladder.Step> steps, Map<Service, LastActivity> use, Set<Service> used, Situation situation) {
        return steps.stream().filter(step -> step.serves().stream().anyMatch(used::contains))
                .filter(step -> step.lostServices().stream()
                        .allMatch(service -> Presence.isQuiet(use.getOrDefault(service, UNKNOWN), situation)))
                .min(Comparator.<Ladder.Step>comparingInt(step -> step.unmeasured().isEmpty() ? 0 : 1)
                        .thenComparing(step -> step.saving().only().orElseThrow(), Comparator.reverseOrder())
                        .thenComparing(Ladder.Step::to));
    }

    private static Finding finding(User user, Ladder.Step step, Set<Service> used) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact.WouldDo(step.to()), new Fact.Uses(used)));
        add(step.lost(), new Fact.UnusedPlans(step.lost()), facts);
        add(step.unmeasured(), new Fact.UnmeasuredPlans(step.unmeasured()), facts);
        return new Finding(Rule.DOWNGRADE, new Subject.Person(user.id()),
                List.of(new Finding.Seat(step.from(), step.saving())),
                step.unmeasured().isEmpty() ? Reason.REPORTS : Reason.UNMEASURED_PLANS, facts);
    }

    private static void add(List<PlanId> plans, Fact fact, List<Fact> facts) {
        if (!plans.isEmpty()) {
            facts.add(fact);
        }
    }
}
