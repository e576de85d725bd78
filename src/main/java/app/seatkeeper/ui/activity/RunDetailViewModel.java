package app.seatkeeper.ui.activity;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Values;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The one run that stands open in the drawer, user by user, failed ones first. Used on the FX thread.
final class RunDetailViewModel {

    private static final List<Status> FAILED_FIRST = List.of(
            Status.FAILED, Status.PARTLY_DONE, Status.SENDING, Status.SKIPPED, Status.DONE, Status.NOT_RUN);

    private final Tenancy tenancy;
    private final Texts texts;
    private final IntegerProperty number = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ObservableList<EntryRow> entries = FXCollections.observableArrayList();

    /// Which users of the run are listed.
    enum Part {
        ALL,
        FAILED,
        SKIPPED,
        DONE,
        NOT_RUN;

        boolean holds(Status status) {
            return this == ALL || this == switch (status) {
                case FAILED, PARTLY_DONE -> FAILED;
                case SKIPPED -> SKIPPED;
                case DONE -> DONE;
                case NOT_RUN, SENDING -> NOT_RUN;
            };
        }
    }

    /// One user of the run.
    record EntryRow(RunEntry entry) { }

    RunDetailViewModel(Tenancy tenancy, Texts texts) {
        this.tenancy = tenancy;
        this.texts = texts;
        number.subscribe(_ -> {
            part.set(Part.ALL);
            take();
        });
        part.subscribe(_ -> list());
        tenancy.history().subscribe(this::take);
    }

    private void take() {
        Run now = tenancy.history().stream().filter(one -> one.number() == number.get()).findFirst().orElse(null);
        if (!Objects.equals(now, run.get())) {
            run.set(now);
            list();
        }
    }

    private void list() {
        Run now = run.get();
        entries.setAll(now == null ? List.of() : now.entries().stream()
                .filter(entry -> part.get().holds(entry.status()))
                .sorted(Comparator.comparingInt(entry -> FAILED_FIRST.indexOf(entry.status())))
                .map(EntryRow::new).toList());
    }

    /// The number of the run that stands open; 0 for none.
    IntegerProperty numberProperty() {
        return number;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    ObservableList<EntryRow> entries() {
        return entries;
    }

    ObservableValue<String> title() {
        return Values.mapped(run, now -> now.plan().title(), "");
    }

    /// For example `Started 12:20:11 by Dana Whitfield, hr-changes.csv`.
    ObservableValue<String> started() {
        return Values.mapped(run, now -> texts.of(
                "activity.started", texts.timeToTheSecond(now.started()), now.by(), now.plan().origin()), "");
    }

    /// Why the run could not go on; empty where it went through.
    ObservableValue<String> broken() {
        return Values.mapped(run, now -> {
            Fault fault = now.broken();
            return fault == null ? "" : new FaultTexts(texts, names()).sentence(fault);
        }, "");
    }

    /// How many users each part holds.
    ObservableValue<Map<Part, Long>> sizes() {
        return Values.mapped(run, RunDetailViewModel::sizes, Map.of());
    }

    private static Map<Part, Long> sizes(Run run) {
        Map<Part, Long> sizes = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            sizes.put(part, run.entries().stream().filter(entry -> part.holds(entry.status())).count());
        }
        return sizes;
    }

    String word(Part of) {
        return texts.of(switch (of) {
            case ALL -> "activity.part.all";
            case FAILED -> "activity.part.failed";
            case SKIPPED -> "activity.part.skipped";
            case DONE -> "activity.part.done";
            case NOT_RUN -> "activity.part.notRun";
        });
    }

    String number(long value) {
        return texts.number(value);
    }

    /// The words for the users, with the names of the newest snapshot.
    EntryWords words() {
        return new EntryWords(texts, names());
    }

    private TenantNames names() {
        return TenantNames.of(tenancy.snapshotProperty().get());
    }
}
