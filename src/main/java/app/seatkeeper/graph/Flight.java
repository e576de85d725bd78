package app.seatkeeper.graph;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.WaitReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The steps under way, at most one for each user: those to be sent, those sent, and those put off for a while. Used by
/// one thread.
final class Flight {

    private static final int MOST_ARRIVING = 1_000;

    private final Map<UserId, Task> all = new LinkedHashMap<>();
    private final Deque<Task> ready = new ArrayDeque<>();
    private final PriorityQueue<PutOff> putOff = new PriorityQueue<>(Comparator.comparing(PutOff::until));
    private final Set<UserId> arriving = new HashSet<>();
    private final AtomicReference<Window> window = new AtomicReference<>(Window.FIRST);

    /// A task that is to be sent again, and when.
    record PutOff(Task task, Patience.Pause pause, Instant until) {

        Duration left(Instant now) {
            Duration left = Duration.between(now, until);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean has(UserId user) {
        return all.containsKey(user);
    }

    /// Whether one more user may come under way. Users for whom nothing is sent until something shows leave their place
    /// to others, up to a number that can still be looked after.
    boolean hasRoom() {
        return all.size() - arriving.size() < window.get().size() && arriving.size() < MOST_ARRIVING;
    }

    /// The task is to be sent as soon as possible.
    void add(Task task) {
        all.put(task.user(), task);
        arriving.remove(task.user());
        ready.add(task);
    }

    void putOff(Task task, Patience.Pause pause, Instant now) {
        all.put(task.user(), task);
        putOff.add(new PutOff(task, pause, now.plus(pause.length())));
        if (pause.reason() == WaitReason.REPLICATION) {
            arriving.add(task.user());
        }
    }

    void remove(Task task) {
        all.remove(task.user());
        arriving.remove(task.user());
    }

    /// Lets more users come under way after a batch that went through, fewer after one that was throttled.
    void adapt(List<Verdict> batch) {
        List<Patience.Pause> pauses = batch.stream().filter(Verdict.PutOff.class::isInstance)
                .map(Verdict.PutOff.class::cast).map(Verdict.PutOff::pause)
                .filter(pause -> pause.reason() != WaitReason.REPLICATION).toList();
        if (pauses.isEmpty()) {
            window.updateAndGet(before -> before.wider(batch.size()));
        } else if (pauses.stream().anyMatch(pause -> pause.reason() == WaitReason.THROTTLED)) {
            window.updateAndGet(Window::narrower);
        }
    }

    /// The next tasks to send together; those whose wait is over first.
    List<Task> batch(Instant now) {
        for (PutOff next = putOff.peek(); next != null && next.left(now).isZero(); next = putOff.peek()) {
            ready.addFirst(putOff.remove().task());
        }
        List<Task> batch = new ArrayList<>();
        while (!ready.isEmpty() && batch.size() < Batches.MOST_ITEMS) {
            batch.add(ready.remove());
        }
        return batch;
    }

    /// Who is to be sent next among those put off.
    Optional<PutOff> next() {
        return Optional.ofNullable(putOff.peek());
    }

    /// Takes out every task that was put off.
    List<PutOff> givenUp() {
        List<PutOff> waiting = List.copyOf(putOff);
        putOff.clear();
        waiting.forEach(one -> remove(one.task()));
        return waiting;
    }

    /// Takes out every task that was to be sent.
    List<Task> unsent() {
        List<Task> unsent = List.copyOf(ready);
        ready.clear();
        unsent.forEach(this::remove);
        return unsent;
    }

    /// Takes out what is left: the tasks that were sent and not answered.
    List<Task> unanswered() {
        List<Task> left = List.copyOf(all.values());
        all.clear();
        return left;
    }
}
