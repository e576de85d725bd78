package app.seatkeeper.graph;

import app.seatkeeper.jobs.Crew;
import app.seatkeeper.tenant.TenantException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A few threads that carry batches to the tenant and bring back verdicts. Used by one thread; closing interrupts those
/// that are under way.
final class Couriers implements AutoCloseable {

    private static final int COUNT = 4;

    private final Sender sender;
    private final Crew<TenantException> crew = new Crew<>(TenantException.class);
    private final BlockingQueue<List<Task>> outbox = new LinkedBlockingQueue<>();
    private final BlockingQueue<Supplier<List<Verdict>>> inbox = new LinkedBlockingQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();

    private Couriers(Sender sender) {
        this.sender = sender;
    }

    static Couriers of(Sender sender) {
        Couriers couriers = new Couriers(sender);
        couriers.crew.start(COUNT, couriers::carry);
        return couriers;
    }

    boolean hasOneFree() {
        return underWay.get() < COUNT;
    }

    boolean areAllFree() {
        return underWay.get() == 0;
    }

    void send(List<Task> batch) {
        underWay.incrementAndGet();
        outbox.add(batch);
    }

    /// The verdicts on the next batch to come back, or nothing if none comes in time.
    ///
    /// @throws IllegalStateException if a batch could not be carried for a fault of our own
    Optional<List<Verdict>> next(Duration atMost) throws InterruptedException {
        Supplier<List<Verdict>> brought = inbox.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (brought == null) {
            return Optional.empty();
        }
        underWay.decrementAndGet();
        return Optional.of(brought.get());
    }

    @Override
    public void close() {
        crew.close();
    }

    private void carry() throws InterruptedException {
        while (true) {
            inbox.add(broughtBack(outbox.take()));
        }
    }

    private Supplier<List<Verdict>> broughtBack(List<Task> batch) throws InterruptedException {
        try {
            List<Verdict> verdicts = sender.send(batch);
            return () -> verdicts;
        } catch (RuntimeException e) {
            return () -> {
                throw new IllegalStateException("A batch could not be carried", e);
            };
        }
    }
}
