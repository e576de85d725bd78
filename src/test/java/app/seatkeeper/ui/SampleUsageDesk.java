package app.seatkeeper.ui;

import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.workspace.UsageDesk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// What people use, as a test says it. Remembers what it was asked for.
public final class SampleUsageDesk implements UsageDesk {

    private final AtomicReference<Usage> held = new AtomicReference<>(Usage.NONE);
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Set<ReportKey> asked = new HashSet<>();
    private final AtomicInteger again = new AtomicInteger();
    private final List<Runnable> listeners = new ArrayList<>();

    /// Everything that was asked for so far.
    public Set<ReportKey> asked() {
        return Set.copyOf(asked);
    }

    /// How often everything was asked for again.
    public int again() {
        return again.get();
    }

    /// What is known from now on.
    public void hold(Usage usage) {
        held.set(usage);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Whether reports and sign-ins can be read without asking anybody.
    public void open(boolean may) {
        open.set(may);
    }

    @Override
    public Usage now() {
        return held.get();
    }

    @Override
    public boolean mayRead() {
        return open.get();
    }

    @Override
    public boolean mayReadSignIns() {
        return open.get();
    }

    @Override
    public Usage read(Set<ReportKey> wanted, JobContext job) {
        asked.addAll(wanted);
        return held.get();
    }

    @Override
    public Usage readAgain(JobContext job) {
        again.incrementAndGet();
        return held.get();
    }

    @Override
    public Usage readSignIns(JobContext job) {
        return held.get();
    }

    @Override
    public Usage conceal(boolean names, JobContext job) {
        hold(held.get().with(names ? Concealment.CONCEALED : Concealment.SHOWN));
        return held.get();
    }

    @Override
    public Runnable onChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
