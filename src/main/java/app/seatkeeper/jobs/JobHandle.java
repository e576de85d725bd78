package app.seatkeeper.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A job that was started: what it is doing, and the means to pause, stop or cancel it. Safe on every thread.
public final class JobHandle {

    private final String title;
    private final boolean stoppable;
    private final Clock clock;
    private final Instant started;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition resumed = lock.newCondition();

    private volatile long done;
    private volatile long total;
    private volatile @Nullable WaitReason wait;
    private volatile @Nullable Instant waitEnds;
    private volatile boolean paused;
    private volatile boolean stopping;
    private volatile boolean ended;
    private volatile @Nullable Thread worker;
    private volatile boolean cancelled;

    JobHandle(String title, boolean stoppable, Clock clock) {
        this.title = title;
        this.stoppable = stoppable;
        this.clock = clock;
        this.started = clock.instant();
    }

    /// What the job does, in the reader's words.
    public String title() {
        return title;
    }

    /// Whether the job writes, so that it is paused and stopped rather than cancelled.
    public boolean isStoppable() {
        return stoppable;
    }

    public boolean isEnded() {
        return ended;
    }

    public JobState state() {
        JobState.Phase phase = ended ? JobState.Phase.ENDED
                : stopping ? JobState.Phase.STOPPING
                : paused ? JobState.Phase.PAUSED : JobState.Phase.RUNNING;
        return new JobState(done, total, phase, wait, waitEnds, Duration.between(started, clock.instant()));
    }

    /// Begins no new unit of work until resumed; what is in flight goes on.
    public void pause() {
        paused = true;
    }

    public void resume() {
        lock.lock();
        try {
            paused = false;
            resumed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Lets what is in flight finish and begins nothing new.
    public void stop() {
        stopping = true;
        resume();
    }

    /// Interrupts the work at once.
    public void cancel() {
        lock.lock();
        try {
            cancelled = true;
            Thread running = worker;
            if (running != null) {
                running.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    void began(Thread thread) {
        lock.lock();
        try {
            worker = thread;
            if (cancelled) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    void ended() {
        lock.lock();
        try {
            worker = null;
            ended = true;
        } finally {
            lock.unlock();
        }
    }

    JobContext context() {
        return new Context();
    }

    private final class Context implements JobContext {

        @Override
        public void progress(long finished, long expected) {
            done = finished;
            total = expected;
        }

        @Override
        public void waiting(WaitReason reason, Duration length) {
            boolean over = length.isZero();
            wait = over ? null : reason;
            waitEnds = over ? null : clock.instant().plus(length);
        }

        @Override
        public void checkCancelled() throws InterruptedException {
            JobContext.super.checkCancelled();
            if (!paused) {
                return;
            }
            lock.lockInterruptibly();
            try {
                while (paused && !stopping) {
                    resumed.await();
                }
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean isPaused() {
            return paused && !stopping;
        }

        @Override
        public boolean isStopping() {
            return stopping;
        }
    }
}
