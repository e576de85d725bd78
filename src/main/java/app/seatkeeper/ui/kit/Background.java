package app.seatkeeper.ui.kit;

import app.seatkeeper.jobs.Job;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.tenant.Fault;
import java.util.function.Consumer;

/// Runs work away from the FX thread and hands the outcome back on it.
///
/// Tests pass an [FxBackground] that runs everything at once on the calling thread.
public interface Background {

    /// Starts work that reads; ended by [JobHandle#cancel()].
    ///
    /// @param title   what it does, as the status bar says it
    /// @param onDone  told on the FX thread; not told when cancelled
    /// @param onFault told on the FX thread
    <T> JobHandle read(String title, Job<T> work, Consumer<? super T> onDone, Consumer<Fault> onFault);

    /// Starts work that writes; ended by [JobHandle#stop()].
    ///
    /// @param title   what it does, as the job tray says it
    /// @param onDone  told on the FX thread; not told when cancelled
    /// @param onFault told on the FX thread
    <T> JobHandle write(String title, Job<T> work, Consumer<? super T> onDone, Consumer<Fault> onFault);

    /// Hands something to the FX thread from any other; at once when already there.
    void onFxThread(Runnable task);
}
