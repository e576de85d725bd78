package app.seatkeeper.ui.reports;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.reports.Filter;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportExport;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.reports.Source;
import app.seatkeeper.reports.catalogue.Catalogue;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Insight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of reports, the one that is shown, and how it is searched, filtered and ordered. What is shown is worked
/// out in the background; of several wishes only the newest is carried out. Used on the FX thread.
final class ReportsViewModel {

    private final Tenancy tenancy;
    private final Background background;
    private final Texts texts;
    private final StringProperty find = new SimpleStringProperty("");
    private final ObservableList<ReportEntry> entries = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.D30);
    private final ReadOnlyObjectWrapper<ReportName> current =
            new ReadOnlyObjectWrapper<>(ReportName.USERS_AND_LICENSES);
    private final ReadOnlyObjectWrapper<ReportChoice> choice = new ReadOnlyObjectWrapper<>(ReportChoice.FIRST);
    private final ReadOnlyObjectWrapper<@Nullable ReportView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Problem problem = new Problem();
    private final Map<ReportName, ReportChoice> choices = new EnumMap<>(ReportName.class);
    private final AtomicBoolean outdated = new AtomicBoolean();

    ReportsViewModel(Tenancy tenancy, Background background, Texts texts) {
        this.tenancy = tenancy;
        this.background = background;
        this.texts = texts;
        find.subscribe(text -> entries.setAll(ReportEntry.found(text, texts)));
        search.subscribe(text -> choose(old -> old.withSearch(text.strip())));
        period.subscribe(this::read);
        tenancy.insights().insightProperty().subscribe(this::renew);
        tenancy.history().addListener((InvalidationListener) _ -> renew());
    }

    /// Shows a report as it was left.
    void show(ReportName name) {
        if (name == current.get() && view.get() != null) {
            return;
        }
        current.set(name);
        ReportChoice left = choices.getOrDefault(name, ReportChoice.FIRST);
        choice.set(left);
        search.set(left.search());
        view.set(null);
        read();
        renew();
    }

    void show(ReportEntry.Item report) {
        show(report.name());
    }

    boolean isCurrent(ReportEntry entry) {
        return entry instanceof ReportEntry.Item item && item.name() == current.get();
    }

    /// For example `32 reports`.
    String reportCount() {
        return texts.of("reports.count", Catalogue.reports().size());
    }

    /// Reads what the report is made of, as far as nobody has to be asked.
    private void read() {
        Set<ReportKey> keys = report().sources().stream().filter(Source.Use.class::isInstance)
                .map(source -> key((Source.Use) source)).collect(Collectors.toUnmodifiableSet());
        if (!keys.isEmpty() && tenancy.insights().insightProperty().get() != null) {
            tenancy.insights().want(keys);
        }
        renew();
    }

    private ReportKey key(Source.Use use) {
        return ReportKey.of(use.report(), use.widest() ? Period.D180 : period.get());
    }

    /// Changes what is wanted of the report.
    void choose(UnaryOperator<ReportChoice> change) {
        ReportChoice next = change.apply(choice.get());
        if (!next.equals(choice.get())) {
            choice.set(next);
            choices.put(current.get(), next);
            renew();
        }
    }

    /// Sets a filter in place of the others of its column.
    void filter(Filter filter) {
        choose(old -> old.withFilters(with(without(old, filter.column()), filter)));
    }

    private static List<Filter> with(List<Filter> filters, Filter more) {
        var all = new ArrayList<>(filters);
        all.add(more);
        return all;
    }

    /// Takes the filters of a column off.
    void unfilter(String column) {
        choose(old -> old.withFilters(without(old, column)));
    }

    private static List<Filter> without(ReportChoice old, String column) {
        return old.filters().stream().filter(one -> !one.column().equals(column)).toList();
    }

    void clearFilters() {
        search.set("");
        choose(old -> old.withFilters(List.of()));
    }

    private void renew() {
        if (busy.get()) {
            outdated.set(true);
            return;
        }
        ReportInput input = input();
        if (input == null) {
            view.set(null);
            return;
        }
        outdated.set(false);
        busy.set(true);
        Report<?> report = report();
        ReportChoice wish = choice.get();
        problem.clear();
        background.read("report", _ -> ReportView.of(report, input, wish), this::take, fault -> {
            busy.set(false);
            problem.show(fault);
        });
    }

    private void take(ReportView made) {
        busy.set(false);
        if (made.report() == report()) {
            view.set(made);
        }
        if (outdated.get()) {
            renew();
        }
    }

    /// What reports are made of; null while nothing is read.
    @Nullable ReportInput input() {
        Insight insight = tenancy.insights().insightProperty().get();
        return insight == null ? null : new ReportInput(insight,
                new ReportInput.Session(List.copyOf(tenancy.history()), null), period.get(),
                ReportWords.of(texts, insight.snapshot()));
    }

    private Report<?> report() {
        return Catalogue.report(current.get());
    }

    /// What is shown, as a table to be saved; null while nothing is.
    @Nullable ExportTable exported() {
        ReportView shown = view.get();
        return shown == null ? null : ReportExport.of(shown);
    }

    Tenancy tenancy() {
        return tenancy;
    }

    Texts texts() {
        return texts;
    }

    Background background() {
        return background;
    }

    StringProperty findProperty() {
        return find;
    }

    /// The list of reports that are found.
    ObservableList<ReportEntry> entries() {
        return entries;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    ReadOnlyObjectProperty<ReportName> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ReportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// The report as it is shown; null while it is put together for the first time.
    ReadOnlyObjectProperty<@Nullable ReportView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Whether what is shown is being worked out.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Problem problem() {
        return problem;
    }
}
