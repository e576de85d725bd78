package app.seatkeeper.workspace;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Waste;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.rules.Advisor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What follows from everything that is known: what it costs, and what is wasted. Worked out when it is first wanted,
/// once. Safe on every thread.
public final class Advice {

    private final Situation situation;
    private final ReentrantLock working = new ReentrantLock();
    private final AtomicReference<@Nullable List<Finding>> found = new AtomicReference<>();

    public Advice(Situation situation) {
        this.situation = situation;
    }

    public Situation situation() {
        return situation;
    }

    /// What seats cost in a month, at the prices that hold today.
    public Costs costs() {
        return situation.costs();
    }

    /// What all rules find. Takes a moment in a large tenant when it is asked for the first time.
    public List<Finding> findings() {
        working.lock();
        try {
            List<Finding> known = found.get();
            if (known == null) {
                known = Advisor.findings(situation);
                found.set(known);
            }
            return known;
        } finally {
            working.unlock();
        }
    }

    /// What is paid for and not used, each seat counted once.
    public Waste waste() {
        return Waste.of(findings());
    }
}
