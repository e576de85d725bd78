package app.seatkeeper.ui.kit;

import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobState;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files being written, so that a person sees how far they are and can stop them. Used on the FX thread.
public final class ExportJobs {

    private final Texts texts;
    private final ObservableList<JobHandle> going = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();

    public ExportJobs(Texts texts) {
        this.texts = texts;
    }

    /// Shows a job until it ends.
    public void add(JobHandle job) {
        going.add(job);
        look();
    }

    /// Looks at the jobs; called once per frame while there are any.
    public void look() {
        going.removeIf(JobHandle::isEnded);
        line.set(going.isEmpty() ? "" : line(going.getFirst()));
        share.set(going.isEmpty() ? 0 : share(going.getFirst().state()));
    }

    private String line(JobHandle job) {
        JobState state = job.state();
        return state.total() == 0
                ? texts.of("export.progress.open", job.title(), state.done())
                : texts.of("export.progress", job.title(), state.done(), state.total());
    }

    private static double share(JobState state) {
        return state.total() == 0 ? -1 : Math.min(1, (double) state.done() / state.total());
    }

    /// Ends the job that is shown; nothing is left of its file.
    public void cancel() {
        going.stream().findFirst().ifPresent(JobHandle::cancel);
    }

    /// Ends all jobs, because the window closes.
    public void cancelAll() {
        List.copyOf(going).forEach(JobHandle::cancel);
    }

    /// For example `users.xlsx: 12,000 of 100,000 rows`; empty while nothing is written.
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// How much of the file is written, 0 to 1; below 0 while nobody knows.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> going() {
        return line.map(text -> !text.isEmpty());
    }
}
