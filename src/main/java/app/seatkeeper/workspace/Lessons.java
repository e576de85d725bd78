package app.seatkeeper.workspace;

import app.seatkeeper.planning.PlanRules;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Refusal;
import java.util.concurrent.atomic.AtomicReference;

/// What is known of service plans, with what refusals have taught in this session, so that nobody is refused twice for
/// the same reason. Safe on every thread.
final class Lessons {

    private final PlanRules before;
    private final AtomicReference<PlanRules> rules;

    /// @param before what is known when the session begins
    Lessons(PlanRules before) {
        this.before = before;
        this.rules = new AtomicReference<>(before);
    }

    PlanRules rules() {
        return rules.get();
    }

    /// Learns from the refusals of a run.
    void learn(Run run) {
        for (RunEntry line : run.entries()) {
            if (line.fault() instanceof Fault.Refused(var why, _)) {
                rules.updateAndGet(known -> taught(known, why));
            }
        }
    }

    private static PlanRules taught(PlanRules known, Refusal why) {
        if (why instanceof Refusal.ExclusivePlans(var plans)) {
            return known.learnedExclusive(plans);
        }
        return why instanceof Refusal.MissingPlans(var plan, var needed)
                ? known.learnedNeed(plan, needed) : known;
    }

    void forget() {
        rules.set(before);
    }
}
