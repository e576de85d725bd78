package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SESSION;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.files.Cell;
import app.seatkeeper.planning.Effect;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Reports on what was done here since the tenant was opened.
final class RunReports {

    private RunReports() { }

    static Report<Run> sessionActivity() {
        return new Report<>(ReportName.SESSION_ACTIVITY, List.of(SESSION),
                Columns.<Run>of().all(RunReports.of(run -> run))
                        .count("report.column.people", run -> run.entries().size())
                        .count("report.column.done", run -> run.count(Status.DONE))
                        .count("report.column.partlyDone", run -> run.count(Status.PARTLY_DONE))
                        .count("report.column.skipped", run -> run.count(Status.SKIPPED))
                        .count("report.column.failed", run -> run.count(Status.FAILED))
                        .count("report.column.notRun", run -> run.count(Status.NOT_RUN) + run.count(Status.SENDING))
                        .cell("report.column.shareDone", Kind.SHARE, (run, _) -> run.entries().isEmpty() ? Cell.NONE
                                : new Cell.Share((double) run.count(Status.DONE) / run.entries().size()))
                        .more()
                        .cell("report.column.ended", Kind.MOMENT, (run, input) -> run.ended() == null
                                ? Cell.of(input.words().of("report.run.running")) : Cell.of(run.ended()))
                        .cell("report.column.undoes", Kind.COUNT, (run, _) ->
                                run.undoes() == 0 ? Cell.NONE : Cell.of(run.undoes()))
                        .words("report.column.reason", (run, input) ->
                                run.broken() == null ? "" : input.words().sentence(run.broken())),
                ReportInput::runs);
    }

    private static <R> UnaryOperator<Columns<R>> of(Function<R, Run> run) {
        return columns -> columns
                .count("report.column.run", row -> run.apply(row).number())
                .text("report.column.title", row -> run.apply(row).plan().title())
                .text("report.column.origin", row -> run.apply(row).plan().origin())
                .text("report.column.by", row -> run.apply(row).by())
                .moment("report.column.started", row -> run.apply(row).started());
    }

    /// One user of one run.
    private record Line(Run run, RunEntry entry) {

        User before() {
            return entry.before();
        }

        /// What was carried out makes of the user.
        User after() {
            return Effect.of(writes(), before());
        }

        List<Write> writes() {
            return entry.step().writes().subList(0, entry.done());
        }

        Set<SkuId> given() {
            return difference(after().products(), before().products());
        }

        Set<SkuId> taken() {
            return difference(before().products(), after().products());
        }
    }

    private static <T> Set<T> difference(Set<T> all, Set<T> without) {
        Set<T> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }

    static Report<?> runResults() {
        return new Report<>(ReportName.RUN_RESULTS, List.of(SESSION, PRODUCTS),
                Columns.<Line>of().all(RunReports.of(Line::run)).all(People.who(Line::before))
                        .words("report.column.result", (row, input) ->
                                input.words().of("report.result." + row.entry().status().name()))
                        .words("report.column.reason", RunReports::reason)
                        .list("report.column.added", (row, input) -> input.names().products(row.given()))
                        .list("report.column.removed", (row, input) -> input.names().products(row.taken()))
                        .moment("report.column.time", row -> row.entry().at())
                        .more()
                        .list("report.column.before", (row, input) ->
                                input.names().products(row.before().products()))
                        .list("report.column.after", (row, input) -> input.names().products(row.after().products()))
                        .list("report.column.otherChanges", (row, input) -> others(row, input))
                        .words("report.column.readBack", (row, input) ->
                                input.words().of("report.seen." + row.entry().seen().state().name()))
                        .list("report.column.requestIds", (row, _) -> row.entry().requestIds())
                        .id("report.column.userId", row -> row.before().id().value()),
                input -> input.runs().stream()
                        .flatMap(run -> run.entries().stream().map(entry -> new Line(run, entry))).toList());
    }

    private static String reason(Line row, ReportInput input) {
        RunEntry entry = row.entry();
        if (entry.fault() != null) {
            return input.words().sentence(entry.fault());
        }
        return entry.skipped() == null ? "" : input.words().of(switch (Objects.requireNonNull(entry.skipped())) {
            case RunEntry.Skipped.Changed _ -> "report.skipped.changed";
            case RunEntry.Skipped.Deleted _ -> "report.skipped.deleted";
            case RunEntry.Skipped.NoSeat _ -> "report.skipped.noSeat";
        });
    }

    /// What was done beside giving and taking licenses.
    private static List<String> others(Line row, ReportInput input) {
        return row.writes().stream().<String>mapMulti((write, next) -> {
            switch (write) {
                case Write.AssignLicense licenses -> {
                    if (licenses.add().stream().anyMatch(grant -> row.before().direct(grant.product()).isPresent())) {
                        next.accept(input.words().of("report.change.plans"));
                    }
                }
                case Write.Edit(var values) -> values.keySet().stream().sorted()
                        .forEach(field -> next.accept(input.words().of("report.field." + field.name())));
                case Write.JoinGroup(var group, _) -> next.accept(named("report.change.joined", group, input));
                case Write.LeaveGroup(var group) -> next.accept(named("report.change.left", group, input));
                case Write.RevokeSessions _ -> next.accept(input.words().of("report.change.sessions"));
                case Write.Reprocess _ -> next.accept(input.words().of("report.change.reprocess"));
            }
        }).toList();
    }

    private static String named(String key, GroupId group, ReportInput input) {
        return input.words().of(key, input.names().group(group));
    }
}
