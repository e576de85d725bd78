package app.seatkeeper.graph;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Remembers what a run reported.
final class Heard implements StepListener, JobContext {

    private final List<UserId> begun = Collections.synchronizedList(new ArrayList<>());
    private final Map<UserId, StepResult> results = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> waits = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void beginning(Step step) {
        begun.add(step.user());
    }

    @Override
    public void ended(Step step, StepResult result) {
        results.put(step.user(), result);
    }

    @Override
    public void progress(long done, long total) {
        waits.add(done + "/" + total);
    }

    @Override
    public void waiting(WaitReason reason, Duration length) {
        waits.add(reason + " " + length);
    }

    List<UserId> begun() {
        return List.copyOf(begun);
    }

    Map<UserId, StepResult> results() {
        return new LinkedHashMap<>(results);
    }

    List<String> waits() {
        return List.copyOf(waits);
    }
}
