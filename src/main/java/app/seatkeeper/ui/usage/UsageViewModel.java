package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Insights;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.usage.UseRoster.Order;
import app.seatkeeper.workspace.Insight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Usage screen shows: which tab over which period, who matches, what is counted, and how far the reports have
/// come. Used on the FX thread only.
final class UsageViewModel {

    private final Tenancy tenancy;
    private final Insights insights;
    private final Texts texts;
    private final Clock clock;
    private final UseRoster roster;
    private final ShownColumns columns = new ShownColumns();
    private final Map<UsageTab, Order> orders = new EnumMap<>(UsageTab.class);
    private final ObjectProperty<UsageTab> tab = new SimpleObjectProperty<>(UsageTab.SERVICES);
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.D30);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<UsageQuery> query = new ReadOnlyObjectWrapper<>(UsageQuery.LICENSED);
    private final ReadOnlyObjectWrapper<UseRoster.@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<UsageState> state;
    private final ReadOnlyObjectWrapper<UsageFace> face = new ReadOnlyObjectWrapper<>(UsageFace.ARRIVING);
    private final ObservableList<UseRow> shown = FXCollections.observableArrayList();

    UsageViewModel(Tenancy tenancy, Background background, Texts texts, Clock clock) {
        this.tenancy = tenancy;
        this.insights = tenancy.insights();
        this.texts = texts;
        this.clock = clock;
        this.roster = new UseRoster(background, texts, this::take);
        this.state = new ReadOnlyObjectWrapper<>(new UsageState(Usage.NONE, Set.of(), false, false));
        search.subscribe(text -> ask(query.get().withText(text)));
        tab.subscribe(this::workOut);
        period.subscribe(this::workOut);
        insights.insightProperty().subscribe(this::know);
        know();
        insights.readingProperty().subscribe(this::look);
    }

    private void know() {
        Insight now = insights.insightProperty().get();
        if (now != null) {
            roster.know(now);
        }
        workOut();
    }

    private void workOut() {
        look();
        roster.ask(new UseRoster.Asked(tab.get(), period.get(), query.get(), orders.get(tab.get())));
    }

    /// Looks anew how far the reports have come.
    private void look() {
        Insight now = insights.insightProperty().get();
        state.set(new UsageState(now == null ? Usage.NONE : now.evidence().usage(), wanted(),
                insights.readingProperty().get() > 0, tenancy.workspace().usage().mayRead()));
        face.set(state.get().face(now != null));
    }

    private Set<ReportKey> wanted() {
        Set<ReportKey> all = new HashSet<>(tab.get().reports(period.get()));
        if (isConcealed()) {
            all.add(UsageState.totals(period.get()));
        }
        return all;
    }

    private boolean isConcealed() {
        Insight now = insights.insightProperty().get();
        return now != null && now.evidence().usage().concealment() == Concealment.CONCEALED;
    }

    private void take(UseRoster.Result done) {
        shown.setAll(done.shown());
        result.set(done);
    }

    /// Reads what the tab needs and is not there yet; called whenever another tab or period is to be seen.
    void want() {
        if (insights.insightProperty().get() != null) {
            insights.want(wanted());
        }
    }

    private void ask(UsageQuery wanted) {
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            workOut();
        }
    }

    /// Sets these filters and no others.
    void show(UsageQuery wanted) {
        ask(wanted);
        search.set(wanted.text());
    }

    void sort(Order order) {
        orders.put(tab.get(), order);
        workOut();
    }

    void clearFilters() {
        show(UsageQuery.LICENSED);
    }

    Tenancy tenancy() {
        return tenancy;
    }

    Insights insights() {
        return insights;
    }

    Texts texts() {
        return texts;
    }

    Clock clock() {
        return clock;
    }

    /// How cells are written, with days counted to the day of what is shown.
    UseWords words() {
        Insight now = insights.insightProperty().get();
        return new UseWords(texts, now == null ? LocalDate.now(clock) : now.today());
    }

    ProductNames names() {
        Insight now = insights.insightProperty().get();
        return now == null ? ProductNames.NONE : ProductNames.of(now.snapshot(), texts);
    }

    ObjectProperty<UsageTab> tabProperty() {
        return tab;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<UsageQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// What was worked out last; null before anything was.
    ReadOnlyObjectProperty<UseRoster.@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<UsageState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<UsageFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ShownColumns columns() {
        return columns;
    }

    /// The lines that the filter lets through, in order.
    ObservableList<UseRow> shown() {
        return shown;
    }
}
