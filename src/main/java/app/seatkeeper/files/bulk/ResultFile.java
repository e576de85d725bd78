package app.seatkeeper.files.bulk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.csv.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Saves what became of every row of an imported file: the columns of the file as they were, then `Status`,
/// `Detail`, `Before`, `After` and `RequestId`. Imported again it runs all rows but those done and skipped.
///
/// Values for which the person took a fix are written as fixed, so that the rows can be run again; what was given
/// for all rows becomes a column of its own for the same reason. A row that was left out for another row of the same
/// user is skipped, not to be run. The results of an earlier run are replaced; rows that had ended keep theirs.
public final class ResultFile {

    private final ImportReport report;
    private final ImportSentences sentences;
    private final List<ImportColumn> added;
    private final Map<Integer, List<Finding>> used;
    private final Map<Spot, ImportProblem> contradictions;

    public ResultFile(ImportReport report, ImportSentences sentences) {
        this.report = report;
        this.sentences = sentences;
        this.added = Stream.of(ImportColumn.values()).filter(this::isForAll).toList();
        this.used = report.usedByRow();
        this.contradictions = Contradictions.of(report, report.same())
                .collect(toMap(ImportProblem::spot, problem -> problem));
    }

    /// @param results what became of each user
    /// @throws SaveException if the file could not be saved; what stood there before is untouched
    public void save(Path file, Function<UserId, RowResult> results) throws SaveException, InterruptedException {
        SafeFile.save(file, out -> {
            try (var csv = new CsvWriter(out, report.table().facts().separator())) {
                csv.row(header());
                for (int row = 0; row < report.table().rows(); row++) {
                    write(row, results, csv);
                }
            }
        });
    }

    private boolean isForAll(ImportColumn column) {
        return report.mapping().place(column).isEmpty() && report.mapping().forAll().containsKey(column);
    }

    private List<String> header() {
        List<String> names = report.table().facts().titled()
                ? report.table().header() : List.of(ImportColumn.USER.title());
        var header = new ArrayList<>(report.check().results().without(names, names.size()));
        added.forEach(column -> header.add(column.title()));
        header.addAll(ResultColumns.TITLES);
        return header;
    }

    private void write(int row, Function<UserId, RowResult> results, CsvWriter csv) throws IOException {
        if (!report.state(row).isRow()) {
            return;
        }
        List<String> values = report.table().values(row);
        int columns = report.table().header().size();
        var cells = new ArrayList<>(report.check().results().without(repeated(row, values), columns));
        added.forEach(column -> cells.add(report.mapping().forAll().getOrDefault(column, "")));
        cells.addAll(outcome(row, values, results));
        csv.row(cells);
    }

    /// The values of a row as they were, but for what was fixed. A row whose values do not fit the columns stands
    /// whole in the first one, so that nobody runs half of it.
    private List<String> repeated(int row, List<String> values) {
        if (isMalformed(row)) {
            return List.of(report.table().text(row));
        }
        var repeated = new ArrayList<>(values.subList(0, Math.min(values.size(), report.table().header().size())));
        used.getOrDefault(row, List.of()).forEach(finding -> replace(finding, repeated));
        return repeated;
    }

    private boolean isMalformed(int row) {
        return report.state(row) instanceof RowState.Checked checked && checked.problems().stream()
                .anyMatch(problem -> problem.cause().isWholeLine());
    }

    private void replace(Finding finding, List<String> values) {
        Spot spot = finding.problem().spot();
        int place = spot.column() == null ? -1 : report.mapping().place(spot.column()).orElse(-1);
        if (place < 0 || place >= values.size()) {
            return;
        }
        String value = values.get(place);
        String text = replacement(finding);
        values.set(place, value.equals(spot.text()) ? text : Stream.of(value.split(RowReading.SEVERAL))
                .map(part -> part.strip().equals(spot.text()) ? text : part.strip())
                .filter(part -> !part.isEmpty()).collect(joining("; ")));
    }

    private String replacement(Finding finding) {
        return switch (finding.fix().orElseThrow()) {
            case Fix.UseUser(var _, var _, var userPrincipalName) -> userPrincipalName;
            case Fix.UseProduct(var product, var name, var _) -> isClear(name, product) ? name : product.toString();
            case Fix.UsePlan(var plan, var _, var _) -> plan.toString();
            case Fix.UseAction(var action) -> action.word();
            case Fix.UseCountry(var code, var _) -> code;
            case Fix.IgnorePlan _, Fix.KeepLine _ -> "";
        };
    }

    private boolean isClear(String name, SkuId product) {
        return report.check().products().match(name) instanceof ProductIndex.Match.Owned(var owned)
                && owned.id().equals(product);
    }

    private List<String> outcome(int row, List<String> values, Function<UserId, RowResult> results) {
        if (report.state(row) instanceof RowState.Finished) {
            return report.check().results().places().stream()
                    .map(place -> place < values.size() ? values.get(place) : "").toList();
        }
        Integer kept = report.same().leftOut().get(row);
        if (kept != null) {
            var skipped = new RowResult(RowStatus.SKIPPED, sentences.of(new ImportNote.LeftOut(0, kept)),
                    List.of(), List.of(), List.of());
            return cells(skipped);
        }
        return cells(report.user(row).filter(_ -> !report.same().isOut(row)).map(results)
                .orElseGet(() -> RowResult.notRun(problems(row))));
    }

    private String problems(int row) {
        Stream<ImportProblem> alone = report.state(row) instanceof RowState.Checked checked
                ? checked.problems().stream() : Stream.empty();
        Stream<ImportProblem> together = Stream.ofNullable(report.same().contradictory().get(row))
                .flatMap(spot -> Stream.ofNullable(contradictions.get(spot)));
        return Stream.concat(alone, together)
                .map(problem -> sentences.field(problem) + ": " + sentences.of(problem)).collect(joining(" "));
    }

    private static List<String> cells(RowResult result) {
        return List.of(result.status().word(), result.detail(), String.join("; ", result.before()),
                String.join("; ", result.after()), String.join("; ", result.requestIds()));
    }
}
