package app.seatkeeper.ui.bulk;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.bulk.Finding;
import app.seatkeeper.files.bulk.Fix;
import app.seatkeeper.files.bulk.ImportReport;
import app.seatkeeper.ui.kit.Picker.Choice;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is wrong with the file and what is done about it. Used on the FX thread only.
final class ProblemsViewModel {

    private final BulkViewModel model;
    private final Texts texts;
    private final Supplier<@Nullable TenantSnapshot> snapshot;
    private final ObjectProperty<ProblemFilter> filter = new SimpleObjectProperty<>(new ProblemFilter.All());
    private final ObjectProperty<@Nullable ProblemLines> source = new SimpleObjectProperty<>();
    private final ObservableList<FilterLine> filters = FXCollections.observableArrayList();
    private final ObservableList<ProblemLine> lines = FXCollections.observableArrayList();
    private final ObservableList<FilterLine> shownFilters = FXCollections.unmodifiableObservableList(filters);
    private final ObservableList<ProblemLine> shownLines = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper proposals = new ReadOnlyLongWrapper();

    ProblemsViewModel(BulkViewModel model, Texts texts, Supplier<@Nullable TenantSnapshot> snapshot) {
        this.model = model;
        this.texts = texts;
        this.snapshot = snapshot;
        model.reportProperty().subscribe(this::show);
        filter.addListener((_, _, _) -> narrow());
    }

    private void show(@Nullable ImportReport report) {
        if (report == null) {
            source.set(null);
            filters.clear();
            lines.clear();
            return;
        }
        var all = new ProblemLines(report, texts);
        source.set(all);
        filters.setAll(all.filters());
        boolean gone = filters.stream().noneMatch(line -> filter.get().equals(line.filter()));
        if (gone) {
            filter.set(new ProblemFilter.All());
        }
        title.set(texts.of("bulk.problems.title", all.all()));
        counts.set(all.all() == 0 ? "" : texts.of("bulk.problems.counts", all.fixed(), all.all() - all.fixed()));
        proposals.set(all.proposals());
        narrow();
    }

    private void narrow() {
        ProblemLines all = source.get();
        lines.setAll(all == null ? List.of() : all.lines(filter.get()));
    }

    void use(Finding finding, Fix fix) {
        model.change(report -> report.use(finding.problem(), fix));
    }

    void undo(Finding finding) {
        model.change(report -> report.undo(finding.problem()));
    }

    void useProposals() {
        model.change(ImportReport::useProposals);
    }

    /// The words for suggestions; null before the tenant was read.
    @Nullable FixWords words() {
        TenantSnapshot tenant = snapshot.get();
        return tenant == null ? null : new FixWords(model.sentences(), texts.locale(), tenant);
    }

    List<Choice<Fix>> choices(Finding finding) {
        FixWords words = words();
        return words == null ? List.of() : words.choices(finding);
    }

    /// The line of the file as it stands there.
    String raw(Finding finding) {
        ImportReport report = model.reportProperty().get();
        return report == null ? "" : report.table().text(finding.problem().spot().row());
    }

    ObjectProperty<ProblemFilter> filterProperty() {
        return filter;
    }

    ObservableList<FilterLine> filters() {
        return shownFilters;
    }

    ObservableList<ProblemLine> lines() {
        return shownLines;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /// How many open problems have a suggestion that can be taken with the others.
    ReadOnlyLongProperty proposals() {
        return proposals.getReadOnlyProperty();
    }
}
