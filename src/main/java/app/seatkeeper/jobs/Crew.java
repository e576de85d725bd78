package app.seatkeeper.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Virtual threads that work for one job and do not outlive it: the first failure ends them all, and closing the crew
/// interrupts whoever still works and waits until they have left.
///
/// Used by one thread, the job's own.
///
/// @param <X> the checked exception its work may throw
public final class Crew<X extends Exception> implements AutoCloseable {

    private final Class<X> expected;
    private final List<Thread> members = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    public Crew(Class<X> expected) {
        this.expected = expected;
    }

    /// What one member does.
    @FunctionalInterface
    public interface Work<X extends Exception> {

        /// @throws InterruptedException if the crew is being dismissed
        void run() throws X, InterruptedException;
    }

    /// Lets that many members do the same work at the same time.
    public void start(int count, Work<X> work) {
        for (int i = 0; i < count; i++) {
            members.add(Thread.ofVirtual().name("crew-", i).unstarted(() -> carryOut(work)));
        }
        members.forEach(Crew::startOnce);
    }

    private static void startOnce(Thread member) {
        if (member.getState() == Thread.State.NEW) {
            member.start();
        }
    }

    /// Waits until everybody is done.
    ///
    /// @throws X                    what the first member to fail threw
    /// @throws InterruptedException if the job was cancelled meanwhile
    public void join() throws X, InterruptedException {
        for (Thread member : members) {
            member.join();
        }
        Throwable thrown = failure.get();
        if (expected.isInstance(thrown)) {
            throw expected.cast(thrown);
        }
        if (thrown != null) {
            throw new IllegalStateException("A member of the crew failed", thrown);
        }
    }

    @Override
    public void close() {
        members.forEach(Thread::interrupt);
        boolean cancelled = false;
        for (Thread member : members) {
            cancelled |= leave(member);
        }
        if (cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(Work<X> work) {
        try {
            work.run();
        } catch (InterruptedException _) {
            // Dismissed; whoever dismissed the crew knows why.
        } catch (Throwable thrown) {
            if (failure.compareAndSet(null, thrown)) {
                members.stream().filter(one -> !one.equals(Thread.currentThread())).forEach(Thread::interrupt);
            }
        }
    }

    /// Waits for one member to leave, even when the job is cancelled meanwhile; answers whether it was.
    private static boolean leave(Thread member) {
        boolean cancelled = false;
        while (member.isAlive()) {
            try {
                member.join();
            } catch (InterruptedException _) {
                cancelled = true;
            }
        }
        return cancelled;
    }
}
