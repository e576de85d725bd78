package app.seatkeeper.ui.shell;

import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.JobGlance;
import app.seatkeeper.ui.kit.JobTexts;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The run that goes on, as the job tray and the status bar show it. Used on the FX thread.
final class TrayViewModel {

    /// A reader of the screen would never come to an end if the words changed with every frame.
    private static final Duration SPEAKING_PAUSE = Duration.ofSeconds(5);

    private final Tenancy tenancy;
    private final Clock clock;
    private final Texts texts;
    private final JobTexts words;
    private final ReadOnlyObjectWrapper<JobGlance> glance = new ReadOnlyObjectWrapper<>(JobGlance.NONE);
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Instant> spokenAt = new SimpleObjectProperty<>(Instant.EPOCH);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final BooleanBinding running;
    private final Command pauseOrResume;
    private final Command stop;

    TrayViewModel(Tenancy tenancy, Texts texts, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.texts = texts;
        this.words = new JobTexts(texts);
        this.running = Bindings.isNotEmpty(tenancy.writing());
        ObservableValue<Boolean> stoppable = glance.map(job -> !job.equals(JobGlance.NONE) && !job.isStopping());
        this.pauseOrResume = Command.when(stoppable, this::turn);
        this.stop = Command.when(stoppable, this::end);
    }

    /// Looks at the run; called once per frame while one goes on.
    void look() {
        glance.set(tenancy.writing().stream().findFirst()
                .map(job -> JobGlance.of(job, runOf(job), clock.instant())).orElse(JobGlance.NONE));
        Instant now = clock.instant();
        if (!spokenAt.get().plus(SPEAKING_PAUSE).isAfter(now)) {
            spokenAt.set(now);
            spoken.set(words.line(glance.get()));
        }
    }

    private @Nullable Run runOf(JobHandle job) {
        return tenancy.history().stream()
                .filter(run -> run.isRunning() && run.plan().title().equals(job.title()))
                .findFirst().orElse(null);
    }

    private void turn() {
        tenancy.writing().stream().findFirst().ifPresent(job -> {
            if (glance.get().isPaused()) {
                job.resume();
            } else {
                job.pause();
            }
        });
        look();
    }

    private void end() {
        tenancy.writing().stream().findFirst().ifPresent(JobHandle::stop);
        look();
    }

    ReadOnlyObjectProperty<JobGlance> glanceProperty() {
        return glance.getReadOnlyProperty();
    }

    ObservableValue<Boolean> running() {
        return running;
    }

    ObservableValue<Boolean> isOpen() {
        return running.and(open);
    }

    ObservableValue<Boolean> isFolded() {
        return running.and(open.not());
    }

    /// Whether the tray shall stand open while something runs.
    BooleanProperty openProperty() {
        return open;
    }

    Command pauseOrResume() {
        return pauseOrResume;
    }

    Command stop() {
        return stop;
    }

    ObservableValue<String> title() {
        return glance.map(JobGlance::title);
    }

    ObservableValue<String> progress() {
        return glance.map(words::progress);
    }

    ObservableValue<String> left() {
        return glance.map(words::left);
    }

    ObservableValue<String> line() {
        return glance.map(words::line);
    }

    /// Empty while the run works.
    ObservableValue<String> waiting() {
        return glance.map(words::wait);
    }

    /// One word for the wait; empty while the run works.
    ObservableValue<String> slowed() {
        return glance.map(words::shortWait);
    }

    ObservableValue<String> done() {
        return counted("job.done", JobGlance::done);
    }

    ObservableValue<String> skipped() {
        return counted("job.skipped", JobGlance::skipped);
    }

    ObservableValue<String> failed() {
        return counted("job.failed", JobGlance::failed);
    }

    ObservableValue<String> toGo() {
        return counted("job.toGo", JobGlance::toGo);
    }

    /// The progress in words that change at most every five seconds.
    ReadOnlyStringProperty spoken() {
        return spoken.getReadOnlyProperty();
    }

    /// For example `1 run, 68 %`.
    ObservableValue<String> share() {
        return glance.map(job -> words.share(job, tenancy.writing().size()));
    }

    /// What the pause button does next.
    ObservableValue<String> pauseWord() {
        return glance.map(job -> texts.of(job.isPaused() ? "job.resume" : "job.pause"));
    }

    private ObservableValue<String> counted(String key, Function<JobGlance, Long> count) {
        return glance.map(job -> texts.of(key, count.apply(job)));
    }
}
