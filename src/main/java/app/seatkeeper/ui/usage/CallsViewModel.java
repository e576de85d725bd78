package app.seatkeeper.ui.usage;

import app.seatkeeper.files.ExportTable;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.session.Readiness;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.ExportFacts;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Calls and meetings one by one, which Microsoft shows to applications alone. Used on the FX thread only.
final class CallsViewModel {

    private final Tenancy tenancy;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PEOPLE);
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(7);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Calls> calls = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<CallLines.Line>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.FOR_APPLICATIONS);
    private final AtomicReference<@Nullable JobHandle> working = new AtomicReference<>();
    private final Problem problem = new Problem();

    /// What is listed.
    enum Kind {
        /// Everybody with what the activity report counts.
        PEOPLE,
        RECORDS,
        PHONE
    }

    /// What stands where the calls would be.
    enum Face {
        /// A person is signed in, who may not see them.
        FOR_APPLICATIONS,
        READING,
        FAILED,
        SHOWN
    }

    CallsViewModel(Tenancy tenancy, Background background, Texts texts, Clock clock) {
        this.tenancy = tenancy;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        kind.subscribe(this::show);
        days.subscribe(this::again);
        search.subscribe(this::choose);
    }

    private void show() {
        if (kind.get() == Kind.PEOPLE || tenancy.snapshotProperty().get() == null) {
            return;
        }
        if (tenancy.workspace().access().features().get(Feature.CALL_RECORDS) instanceof Readiness.ForApplications) {
            face.set(Face.FOR_APPLICATIONS);
        } else if (calls.get() == null) {
            read();
        } else {
            choose();
        }
    }

    /// Reads other days, or the same once more.
    void again() {
        calls.set(null);
        show();
    }

    private void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate first = today.minusDays(days.get() - 1);
        JobHandle older = working.get();
        if (older != null) {
            older.cancel();
        }
        face.set(Face.READING);
        problem.clear();
        working.set(background.read(texts.of("usage.calls.reading"),
                job -> tenancy.workspace().calls(first, today, job), this::take, fault -> {
                    problem.show(fault);
                    face.set(Face.FAILED);
                }));
    }

    private void take(Calls read) {
        calls.set(read);
        choose();
    }

    private void choose() {
        Calls read = calls.get();
        if (read != null && kind.get() != Kind.PEOPLE) {
            String wanted = Folding.folded(search.get().strip());
            shown.set(lines().lines(read).stream().filter(line -> line.search().contains(wanted)).toList());
            face.set(Face.SHOWN);
        }
    }

    CallLines lines() {
        return new CallLines(texts, kind.get());
    }

    UseWords words() {
        return new UseWords(texts, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /// What is shown, ready for a file; null while no calls are.
    @Nullable ExportTable exported() {
        Calls read = calls.get();
        if (read == null || kind.get() == Kind.PEOPLE || face.get() != Face.SHOWN) {
            return null;
        }
        return ExportTable.of(texts.of("usage.calls." + kind.get().name()),
                new ExportFacts(texts, tenancy.snapshotProperty().get()).with("usage.export.period",
                        texts.of("usage.calls.days", read.first().toString(), read.last().toString()))
                        .filters(search.get().strip()).list(),
                lines().columns().stream().map(CallLines.Column::exported).toList(), shown.get(),
                CallLines.Line::cells);
    }

    Tenancy tenancy() {
        return tenancy;
    }

    Texts texts() {
        return texts;
    }

    Problem problem() {
        return problem;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// How many days are read, today included.
    ObjectProperty<Integer> daysProperty() {
        return days;
    }

    /// Part of the name of somebody who took part.
    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CallLines.Line>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
