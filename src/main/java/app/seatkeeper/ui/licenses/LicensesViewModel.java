package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import app.seatkeeper.workspace.PriceBook;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Licenses screen shows: products with their subscriptions, and their sums. Used on the FX thread only.
final class LicensesViewModel {

    private final Tenancy tenancy;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<LicenseQuery> query = new ReadOnlyObjectWrapper<>(LicenseQuery.ALL);
    private final BooleanProperty withTrials = new SimpleBooleanProperty();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);
    private final ObservableList<LicenseLine> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable LicenseLine> current = new ReadOnlyObjectWrapper<>();

    /// Everything worked out from one snapshot and prices; its snapshot is null before the first.
    record Reading(@Nullable TenantSnapshot snapshot, List<LicenseLine> lines, Census census, PriceList prices) {

        static final Reading NOTHING = new Reading(null, List.of(), Census.NONE, PriceList.EMPTY);
    }

    LicensesViewModel(Tenancy tenancy, Background background, Texts texts, Clock clock) {
        this.tenancy = tenancy;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        tenancy.snapshotProperty().subscribe(this::read);
        prices().onChanged(() -> background.onFxThread(() -> read(tenancy.snapshotProperty().get())));
        List.of(search, query, withTrials).forEach(one -> one.subscribe(this::choose));
    }

    private void read(@Nullable TenantSnapshot snapshot) {
        if (snapshot != null) {
            Reading last = reading.get();
            PriceList prices = prices().now();
            background.read(texts.of("licenses.counting"), _ -> {
                Census census = last.snapshot() == snapshot ? last.census() : Census.of(snapshot);
                ProductNames names = ProductNames.of(snapshot, texts);
                var lines = LicenseLines.of(snapshot, census, names, prices, clock.instant()).all();
                return new Reading(snapshot, lines, census, prices);
            }, this::take, _ -> { });
        }
    }

    private void take(Reading done) {
        if (done.snapshot() == tenancy.snapshotProperty().get() && done.prices().equals(prices().now())) {
            reading.set(done);
            choose();
            LicenseLine open = current.get();
            if (open != null) {
                show(open.product());
            }
        }
    }

    PriceBook prices() {
        return tenancy.workspace().prices();
    }

    private void choose() {
        var filter = new LicenseFilter(search.get(), query.get(), withTrials.get(), clock.instant());
        List<LicenseLine> chosen = reading.get().lines().stream().filter(filter::matches).toList();
        totals.set(Totals.of(chosen));
        shown.setAll(chosen);
    }

    void clearFilters() {
        show(LicenseQuery.ALL);
    }

    /// Sets these filters and no others, and opens the product that is asked for.
    void show(LicenseQuery wanted) {
        search.set("");
        query.set(new LicenseQuery(wanted.traits(), wanted.ending(), null));
        open(wanted.opened());
    }

    void toggle(LicenseChip chip) {
        query.set(LicenseFilter.toggled(query.get(), chip));
    }

    boolean isOn(LicenseChip chip) {
        return LicenseFilter.isOn(query.get(), chip);
    }

    /// What the chip of dates says; another screen may ask for other dates than the next thirty days.
    String endingWord() {
        Ending when = query.get().ending();
        return texts.of("licenses.ending." + (when == null ? Ending.WITHIN_30 : when).name());
    }

    /// How many products stand in the sums, whatever the filters show.
    ObservableValue<Long> counted() {
        return reading.map(now -> now.lines().stream().filter(LicenseLine::counts).count());
    }

    /// How many free and trial products are not shown.
    long hidden() {
        return withTrials.get() ? 0 : reading.get().lines().stream().filter(LicenseLine::trial).count();
    }

    /// Whether there are free and trial products at all.
    boolean hasTrials() {
        return reading.get().lines().stream().anyMatch(LicenseLine::trial);
    }

    /// Products that are shown; those whose subscription has ended are not the tenant's any more.
    long products() {
        return shown.stream().filter(line -> line.kind() == LicenseLine.Kind.PRODUCT).count();
    }

    /// Subscriptions of the products that are shown.
    int subscriptions() {
        return shown.stream().mapToInt(line -> line.subscriptions().size()).sum();
    }

    /// Opens a product in the drawer, or closes it; what was being entered there is given up.
    void open(@Nullable SkuId product) {
        editing.set(false);
        show(product);
    }

    private void show(@Nullable SkuId product) {
        current.set(reading.get().lines().stream().filter(line -> line.product().equals(product)).findFirst()
                .orElse(null));
    }

    /// Opens a product so that its price can be entered.
    void enterPrice(SkuId product) {
        open(product);
        editing.set(true);
    }

    /// Whether the price of the open product is being entered.
    BooleanProperty editingProperty() {
        return editing;
    }

    /// The instant from which dates are near or far.
    Instant now() {
        return clock.instant();
    }

    Background background() {
        return background;
    }

    /// Opens the product above or below.
    void step(int by) {
        LicenseLine open = current.get();
        for (int i = 0; open != null && i < shown.size(); i++) {
            if (shown.get(i).product().equals(open.product())) {
                open(shown.get(Math.clamp(i + by, 0, shown.size() - 1)).product());
                return;
            }
        }
    }

    /// What the amounts rest on, and what makes them lower bounds.
    String moneyNote() {
        return new MoneyWords(texts).note(reading.get().prices(), shown);
    }

    ExportTable exported() {
        return LicensesExport.table(reading.get().snapshot(), shown, texts);
    }

    /// One line with a line of titles above it, cells parted by tabs.
    String copied(LicenseLine line) {
        return LicensesExport.tabbed(line, texts);
    }

    Tenancy tenancy() {
        return tenancy;
    }

    Texts texts() {
        return texts;
    }

    StringProperty searchProperty() {
        return search;
    }

    /// The filters that are set beside the text.
    ReadOnlyObjectProperty<LicenseQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    BooleanProperty withTrialsProperty() {
        return withTrials;
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObservableList<LicenseLine> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// The product in the drawer; null while it is closed.
    ReadOnlyObjectProperty<@Nullable LicenseLine> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
