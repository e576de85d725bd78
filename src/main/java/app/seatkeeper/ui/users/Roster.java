package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows of the table: everybody in the chosen order, and of these the ones the filter lets through.
///
/// Asked on the FX thread, worked out off it; of several requests only the newest is shown.
final class Roster {

    private static final int STRIDE = 4096;

    private final Background background;
    private final String title;
    private final Runnable onShown;
    private final ObservableList<UserRow> shown = FXCollections.observableArrayList();
    private final ObservableList<UserRow> view = FXCollections.unmodifiableObservableList(shown);
    private final AtomicReference<Asked> asked = new AtomicReference<>(new Asked(0, 0, List.of(), null, UserQuery.ALL));
    private final AtomicReference<Sorted> sorted = new AtomicReference<>(new Sorted(0, List.of(), null, ""));
    private final AtomicReference<@Nullable JobHandle> working = new AtomicReference<>();

    /// By which column rows are sorted, and whether falling.
    record Order(UserColumn column, boolean falling) { }

    /// What was asked for last.
    ///
    /// @param reading counts how often other people were handed in
    private record Asked(int number, int reading, List<User> users, @Nullable Order order, UserQuery query) { }

    /// Rows made of users and put in order; kept, because most requests only filter anew.
    private record Sorted(int reading, List<UserRow> rows, @Nullable Order order, String longestName) { }

    private record Result(int number, Sorted sorted, List<UserRow> shown) { }

    /// @param title   what working on the rows is called in the list of jobs
    /// @param onShown called when other rows are shown
    Roster(Background background, String title, Runnable onShown) {
        this.background = background;
        this.title = title;
        this.onShown = onShown;
    }

    void users(List<User> users) {
        Asked last = asked.get();
        ask(new Asked(last.number() + 1, last.reading() + 1, users, last.order(), last.query()));
    }

    /// @param order null for the order in which the tenant gave them
    void order(@Nullable Order order) {
        Asked last = asked.get();
        ask(new Asked(last.number() + 1, last.reading(), last.users(), order, last.query()));
    }

    void query(UserQuery query) {
        Asked last = asked.get();
        ask(new Asked(last.number() + 1, last.reading(), last.users(), last.order(), query));
    }

    private void ask(Asked wanted) {
        asked.set(wanted);
        JobHandle older = working.get();
        if (older != null) {
            older.cancel();
        }
        Consumer<Result> take = this::take;
        working.set(background.read(title, job -> result(wanted, sorted.get(), job), take, _ -> { }));
    }

    private void take(Result result) {
        if (result.number() == asked.get().number()) {
            sorted.set(result.sorted());
            shown.setAll(result.shown());
            onShown.run();
        }
    }

    private static Result result(Asked wanted, Sorted last, JobContext job) throws InterruptedException {
        Sorted now = sorted(wanted, last, job);
        if (wanted.query().equals(UserQuery.ALL)) {
            return new Result(wanted.number(), now, now.rows());
        }
        UserFilter filter = UserFilter.of(wanted.query());
        List<UserRow> matching = new ArrayList<>();
        for (int i = 0; i < now.rows().size(); i++) {
            if (i % STRIDE == 0) {
                job.checkCancelled();
            }
            if (filter.matches(now.rows().get(i))) {
                matching.add(now.rows().get(i));
            }
        }
        return new Result(wanted.number(), now, matching);
    }

    private static Sorted sorted(Asked wanted, Sorted last, JobContext job) throws InterruptedException {
        boolean same = wanted.reading() == last.reading();
        if (same && Objects.equals(wanted.order(), last.order())) {
            return last;
        }
        List<UserRow> rows = same && wanted.order() != null ? last.rows() : rows(wanted.users(), last, job);
        Order order = wanted.order();
        if (order == null) {
            return new Sorted(wanted.reading(), rows, null, longest(rows));
        }
        List<UserColumn.Sortable> sortable = new ArrayList<>(rows.size());
        for (UserRow row : rows) {
            sortable.add(order.column().sortable(row));
        }
        Comparator<UserColumn.Sortable> rising = order.column().order();
        sortable.sort(order.falling() ? rising.reversed() : rising);
        job.checkCancelled();
        List<UserRow> inOrder = sortable.stream().map(UserColumn.Sortable::row).toList();
        return new Sorted(wanted.reading(), inOrder, order, longest(rows));
    }

    private static String longest(List<UserRow> rows) {
        String longest = "";
        for (UserRow row : rows) {
            longest = row.name().length() > longest.length() ? row.name() : longest;
        }
        return longest;
    }

    /// Rows of people who arrived earlier are used again: while a tenant is read, its list grows at the end.
    private static List<UserRow> rows(List<User> users, Sorted last, JobContext job) throws InterruptedException {
        List<UserRow> earlier = last.order() == null ? last.rows() : List.of();
        List<UserRow> rows = new ArrayList<>(users.size());
        for (int i = 0; i < users.size(); i++) {
            if (i % STRIDE == 0) {
                job.checkCancelled();
            }
            boolean known = i < earlier.size() && earlier.get(i).user().equals(users.get(i));
            rows.add(known ? earlier.get(i) : UserRow.of(users.get(i)));
        }
        return rows;
    }

    /// The rows that match, in order.
    ObservableList<UserRow> shown() {
        return view;
    }

    /// How many people there are, whether the filter shows them or not.
    int total() {
        return asked.get().users().size();
    }

    @Nullable Order order() {
        return asked.get().order();
    }

    UserQuery query() {
        return asked.get().query();
    }

    /// The longest name of all, so that its column is made wide enough.
    String longestName() {
        return sorted.get().longestName();
    }

    List<UserRow> everybody() {
        return sorted.get().rows();
    }
}
