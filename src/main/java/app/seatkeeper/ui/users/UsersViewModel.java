package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Ticks;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Users screen shows: who is there, who matches, who is ticked and who is open. Used on the FX thread only.
final class UsersViewModel {

    private final Tenancy tenancy;
    private final Texts texts;
    private final Roster roster;
    private final Ticks<UserId> ticks = new Ticks<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<UserQuery> query = new ReadOnlyObjectWrapper<>(UserQuery.ALL);
    private final ReadOnlyObjectWrapper<RowTexts> words;
    private final ChosenColumns columns = new ChosenColumns();
    private final ReadOnlyObjectWrapper<@Nullable User> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<UsersEmpty.Why> emptiness =
            new ReadOnlyObjectWrapper<>(UsersEmpty.Why.ARRIVING);
    private final ReadOnlyBooleanWrapper arriving = new ReadOnlyBooleanWrapper();

    UsersViewModel(Tenancy tenancy, Background background, Texts texts) {
        this.tenancy = tenancy;
        this.texts = texts;
        words = new ReadOnlyObjectWrapper<>(new RowTexts(texts, ProductNames.NONE, ""));
        roster = new Roster(background, texts.of("users.filtering"), this::countAgain);
        search.subscribe(text -> ask(query.get().withText(text)));
        tenancy.arriving().addListener((InvalidationListener) _ -> takeArriving());
        tenancy.expectedProperty().subscribe(this::countAgain);
        tenancy.tenantProperty().subscribe(this::takeTenant);
        tenancy.snapshotProperty().subscribe(this::takeSnapshot);
    }

    private void takeTenant(@Nullable Tenant tenant) {
        words.set(new RowTexts(texts, words.get().names(), tenant == null ? "" : tenant.domain()));
    }

    private void takeArriving() {
        if (tenancy.snapshotProperty().get() == null) {
            arriving.set(true);
            roster.users(List.copyOf(tenancy.arriving()));
        }
    }

    private void takeSnapshot(@Nullable TenantSnapshot snapshot) {
        if (snapshot == null) {
            return;
        }
        boolean first = arriving.get() || roster.total() == 0;
        arriving.set(false);
        words.set(new RowTexts(texts, ProductNames.of(snapshot, texts), snapshot.tenant().domain()));
        if (first && isUntouched()) {
            roster.order(new Roster.Order(UserColumn.NAME, false));
        }
        roster.users(snapshot.users());
        ticks.retain(id -> snapshot.user(id).isPresent());
        User open = current.get();
        if (open != null) {
            current.set(snapshot.user(open.id()).orElse(null));
        }
    }

    /// Nobody has begun to work in the list, so that putting it in order moves nothing under the pointer.
    private boolean isUntouched() {
        return roster.order() == null && current.get() == null && ticks.countProperty().get() == 0;
    }

    private void countAgain() {
        emptiness.set(isReading() ? UsersEmpty.Why.ARRIVING
                : query.get().equals(UserQuery.ALL) ? UsersEmpty.Why.NOBODY_EXISTS : UsersEmpty.Why.NOTHING_MATCHES);
        long expected = tenancy.expectedProperty().get();
        int total = roster.total();
        int shown = roster.shown().size();
        if (isReading()) {
            count.set("");
        } else if (arriving.get()) {
            count.set(expected > 0 ? texts.of("users.count.arriving", total, expected)
                    : texts.of("users.count.arrived", total));
        } else {
            count.set(total == 0 || shown == total ? texts.number(total) : texts.of("users.count.some", shown, total));
        }
    }

    private boolean isReading() {
        return roster.total() == 0 && tenancy.snapshotProperty().get() == null;
    }

    private void ask(UserQuery wanted) {
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            roster.query(wanted);
        }
    }

    /// Sets these filters and no others.
    void show(UserQuery wanted) {
        ask(wanted);
        search.set(wanted.text());
    }

    /// Opens one person; filters that hide the person are taken off.
    void open(UserId id) {
        TenantSnapshot snapshot = tenancy.snapshotProperty().get();
        if (snapshot != null) {
            snapshot.user(id).ifPresent(user -> {
                if (!UserFilter.of(query.get()).matches(UserRow.of(user))) {
                    show(UserQuery.ALL);
                }
                current.set(user);
            });
        }
    }

    void open(@Nullable User user) {
        current.set(user);
    }

    /// @param order null for the order in which the tenant gave them
    void sort(Roster.@Nullable Order order) {
        roster.order(order);
    }

    void tickAllShown() {
        ticks.set(roster.shown().stream().map(UserRow::id).toList(), true);
    }

    void clearFilters() {
        show(UserQuery.ALL);
    }

    /// The people a deed is for, in the order of the list: those who are ticked, else the one in the drawer, else
    /// the given one.
    List<User> chosen(@Nullable UserRow here) {
        if (ticks.countProperty().get() > 0) {
            return roster.everybody().stream().filter(row -> ticks.has(row.id())).map(UserRow::user).toList();
        }
        User open = current.get();
        return open != null ? List.of(open) : here == null ? List.of() : List.of(here.user());
    }

    /// Rows with a line of titles, cells parted by tabs: those ticked and shown, else the given ones.
    String copied(List<UserRow> otherwise) {
        List<UserRow> rows = roster.shown().stream().filter(row -> ticks.has(row.id())).toList();
        return UserExport.tabbed(rows.isEmpty() ? otherwise : rows, columns.all(), words.get());
    }

    /// What is shown, ready for a file: the chosen columns, filtered and sorted.
    ExportTable exported() {
        return UserExport.table(this, tenancy.snapshotProperty().get());
    }

    Tenancy tenancy() {
        return tenancy;
    }

    Texts texts() {
        return texts;
    }

    /// The rows that the filter lets through, in order.
    ObservableList<UserRow> shown() {
        return roster.shown();
    }

    Roster roster() {
        return roster;
    }

    Ticks<UserId> ticks() {
        return ticks;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<UserQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// How cells are written; changes when the tenant and its products become known.
    ReadOnlyObjectProperty<RowTexts> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    ChosenColumns columns() {
        return columns;
    }

    /// Who is shown in the drawer; null while it is closed.
    ReadOnlyObjectProperty<@Nullable User> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// *118 of 2,500*, or *1,200 of about 2,500* while people arrive.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Why there is no row; means something only while there is none.
    ReadOnlyObjectProperty<UsersEmpty.Why> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    /// Whether any filter is set, the text of the search field included.
    ObservableValue<Boolean> filtered() {
        return query.map(now -> !now.equals(UserQuery.ALL));
    }

    /// Whether the first reading of the tenant is still going on.
    ReadOnlyBooleanProperty arrivingProperty() {
        return arriving.getReadOnlyProperty();
    }
}
