package app.seatkeeper.ui.bulk;

import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.bulk.RowResult;
import app.seatkeeper.files.bulk.RowStatus;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What became of each user of a file, for the result file: from the run where the user was part of it, else from
/// the preview that was confirmed.
final class RowOutcomes implements Function<UserId, RowResult> {

    private final Texts texts;
    private final TenantSnapshot now;
    private final ProductNames products;
    private final FaultTexts faults;
    private final ProblemTexts problems;
    private final Map<UserId, RunEntry> entries;
    private final Map<UserId, PreviewRow> rows;

    /// @param now the tenant after the run
    RowOutcomes(Preview confirmed, @Nullable Run run, TenantSnapshot now, Texts texts) {
        this.texts = texts;
        this.now = now;
        var names = TenantNames.of(now);
        this.products = ProductNames.of(now, texts);
        this.faults = new FaultTexts(texts, names);
        this.problems = new ProblemTexts(texts, names);
        this.entries = run == null ? Map.of() : run.entries().stream()
                .collect(toMap(entry -> entry.before().id(), entry -> entry, (_, last) -> last));
        this.rows = confirmed.rows().stream().collect(toMap(row -> row.user().id(), row -> row, (_, last) -> last));
    }

    @Override
    public RowResult apply(UserId user) {
        RunEntry entry = entries.get(user);
        if (entry != null) {
            return ran(entry);
        }
        PreviewRow row = rows.get(user);
        return row == null ? RowResult.notRun(texts.of("bulk.result.notRun")) : left(row);
    }

    private RowResult ran(RunEntry entry) {
        return new RowResult(status(entry.status()), detail(entry), held(entry.before()),
                now.user(entry.before().id()).map(this::held).orElse(List.of()), entry.requestIds());
    }

    private static RowStatus status(RunEntry.Status status) {
        return switch (status) {
            case DONE -> RowStatus.DONE;
            case PARTLY_DONE -> RowStatus.PARTLY_DONE;
            case SKIPPED -> RowStatus.SKIPPED;
            case FAILED -> RowStatus.FAILED;
            case NOT_RUN, SENDING -> RowStatus.NOT_RUN;
        };
    }

    private String detail(RunEntry entry) {
        if (entry.skipped() != null) {
            return problems.sentence(entry.skipped());
        }
        if (entry.fault() != null) {
            return faults.sentence(entry.fault());
        }
        return entry.status() == RunEntry.Status.DONE ? "" : texts.of("bulk.result.notRun");
    }

    /// A user who was not part of the run: there was nothing to do, or something stood in the way.
    private RowResult left(PreviewRow row) {
        String why = row.problems().stream().map(problems::sentence).collect(Collectors.joining(" "));
        return switch (row.verdict()) {
            case NOTHING_TO_DO -> new RowResult(RowStatus.SKIPPED, texts.of("bulk.result.nothingToDo"),
                    held(row.user()), held(row.user()), List.of());
            case WILL_CHANGE -> RowResult.notRun(texts.of("bulk.result.unticked"));
            case NEEDS_DECISION -> RowResult.notRun(texts.of("bulk.result.undecided", why));
            case CANNOT_BE_DONE -> RowResult.notRun(why);
        };
    }

    private List<String> held(User user) {
        return user.products().stream().sorted(products.order()).map((SkuId one) -> products.full(one)).toList();
    }
}
