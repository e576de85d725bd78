package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.workspace.Insight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Works out the tab that is shown: its table in the chosen order, the lines that the filter lets through, and what is
/// counted over them.
///
/// Asked on the FX thread, worked out off it; of several requests only the newest is told.
final class UseRoster {

    private static final int STRIDE = 4096;

    private final Background background;
    private final Texts texts;
    private final Consumer<Result> onDone;
    private final AtomicReference<@Nullable Result> last = new AtomicReference<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicReference<@Nullable Insight> insight = new AtomicReference<>();
    private final AtomicReference<@Nullable JobHandle> working = new AtomicReference<>();

    /// By which column lines are sorted, and whether falling.
    record Order(String column, boolean falling) { }

    /// What is to be shown.
    ///
    /// @param order null for the table's own
    record Asked(UsageTab tab, Period period, UsageQuery query, @Nullable Order order) { }

    /// @param number  counts what was asked for
    /// @param reading counts how often something else was known
    private record Task(int number, int reading, Insight insight, Asked asked) { }

    /// What was worked out.
    ///
    /// @param sorted every line in its order, filtered or not
    /// @param sums   of the columns that count something, over the lines shown
    /// @param places how many of the lines shown use an app on a platform; empty on other tabs
    record Result(
            int reading, Asked asked, Crowd crowd, Sheet sheet, Order order, List<UseRow> sorted, List<UseRow> shown,
            Tally tally, List<Sum> sums, Map<String, Integer> places, Map<UsageTab, Integer> sizes) { }

    /// @param onDone told on the FX thread
    UseRoster(Background background, Texts texts, Consumer<Result> onDone) {
        this.background = background;
        this.texts = texts;
        this.onDone = onDone;
    }

    /// Works from now on with what is known then.
    void know(Insight fresh) {
        insight.set(fresh);
        reading.incrementAndGet();
    }

    /// Asks for what is to be shown, if anything is known yet.
    void ask(Asked wanted) {
        Insight now = insight.get();
        if (now == null) {
            return;
        }
        Task task = new Task(asked.incrementAndGet(), reading.get(), now, wanted);
        JobHandle older = working.get();
        if (older != null) {
            older.cancel();
        }
        working.set(background.read(texts.of("usage.counting"), job -> result(task, last.get(), job),
                (Result result) -> take(task.number(), result), _ -> { }));
    }

    private void take(int number, Result result) {
        if (number == asked.get()) {
            last.set(result);
            onDone.accept(result);
        }
    }

    private Result result(Task task, @Nullable Result before, JobContext job) throws InterruptedException {
        Asked wanted = task.asked();
        Crowd crowd = crowd(task, before, job);
        var words = new UseWords(texts, task.insight().today());
        Sheet sheet = before != null && isSameTable(task, before) ? before.sheet()
                : new Sheets(crowd, wanted.period(), words).of(wanted.tab());
        job.checkCancelled();
        Order order = Objects.requireNonNullElse(wanted.order(), new Order(sheet.firstOrder(), false));
        List<UseRow> sorted = before != null && isSameTable(task, before) && before.order().equals(order)
                ? before.sorted() : sorted(sheet, order, words, job);
        UseFilter filter = UseFilter.of(wanted.query());
        List<UseRow> shown = filtered(sorted, filter, job);
        return new Result(task.reading(), wanted, crowd, sheet, order, sorted, shown, tally(wanted, crowd, filter),
                Sum.of(sheet, shown), AppColumns.matrix(sheet, shown), sizes(crowd));
    }

    private static Crowd crowd(Task task, @Nullable Result before, JobContext job) throws InterruptedException {
        return before != null && before.reading() == task.reading() ? before.crowd()
                : Crowd.of(task.insight(), job);
    }

    private static boolean isSameTable(Task task, Result before) {
        return before.reading() == task.reading() && before.asked().tab() == task.asked().tab()
                && before.asked().period() == task.asked().period();
    }

    private static Tally tally(Asked wanted, Crowd crowd, UseFilter filter) {
        return wanted.tab() == UsageTab.SERVICES
                ? Tally.of(crowd.people(), filter, wanted.query().service(), wanted.period().days()) : Tally.NOBODY;
    }

    private static List<UseRow> sorted(Sheet sheet, Order order, UseWords words, JobContext job)
            throws InterruptedException {
        UseColumn column = sheet.column(order.column()).orElse(sheet.columns().getFirst());
        List<SortKey> keys = new ArrayList<>(sheet.rows().size());
        for (UseRow row : sheet.rows()) {
            if (keys.size() % STRIDE == 0) {
                job.checkCancelled();
            }
            keys.add(SortKey.of(row, column, words.today()));
        }
        keys.sort(SortKey.order(order.falling()));
        return keys.stream().map(SortKey::row).toList();
    }

    private static List<UseRow> filtered(List<UseRow> rows, UseFilter filter, JobContext job)
            throws InterruptedException {
        List<UseRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % STRIDE == 0) {
                job.checkCancelled();
            }
            if (filter.matches(rows.get(i))) {
                shown.add(rows.get(i));
            }
        }
        return shown;
    }

    /// How many there are behind the tabs that say so.
    private static Map<UsageTab, Integer> sizes(Crowd crowd) {
        Map<UsageTab, Integer> sizes = new EnumMap<>(UsageTab.class);
        sizes.put(UsageTab.COPILOT, crowd.in(UsageTab.COPILOT).size());
        sizes.put(UsageTab.UNMATCHED,
                crowd.evidence().isConcealed() ? 0 : crowd.evidence().unmatched().size());
        return sizes;
    }
}
