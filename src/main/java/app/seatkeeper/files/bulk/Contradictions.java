package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.planning.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The problems of rows that ask different things for one user.
final class Contradictions {

    private static final int MOST_CHOICES = 10;

    private Contradictions() { }

    static Stream<ImportProblem> of(ImportReport report, SameUser same) {
        var rows = new LinkedHashMap<Spot, List<Integer>>();
        same.contradictory().forEach((row, spot) -> rows.computeIfAbsent(spot, _ -> new ArrayList<>()).add(row));
        return rows.entrySet().stream().map(group -> problem(report, group.getKey(), group.getValue()));
    }

    private static ImportProblem problem(ImportReport report, Spot spot, List<Integer> rows) {
        List<Integer> lines = rows.stream().map(report.table()::line).toList();
        List<Cause.Deed> deeds = rows.stream().limit(MOST_CHOICES).flatMap(row -> deed(report, row)).toList();
        List<String> values = deeds.stream().map(deed -> deed.action().word()).toList();
        List<Fix> keep = lines.stream().limit(MOST_CHOICES).<Fix>map(Fix.KeepLine::new).toList();
        return new ImportProblem(spot, lines, report.check().field(ImportColumn.ACTION), values,
                new Cause.Contradiction(deeds, differences(report, rows)), keep, false);
    }

    private static List<String> differences(ImportReport report, List<Integer> rows) {
        List<Claims> claims = rows.stream().limit(MOST_CHOICES)
                .map(row -> Claims.of(SameUser.changes(report.state(row)))).toList();
        return claims.stream().flatMap(one -> claims.stream().flatMap(one::differences)).distinct().sorted()
                .map(report.check()::field).toList();
    }

    private static Stream<Cause.Deed> deed(ImportReport report, int row) {
        if (!(report.state(row) instanceof RowState.Checked checked) || checked.action() == null) {
            return Stream.empty();
        }
        List<String> names = checked.changes().stream().flatMap(Contradictions::products).distinct()
                .map(report.check().products()::name).toList();
        return Stream.of(new Cause.Deed(report.table().line(row), checked.action(), names));
    }

    private static Stream<SkuId> products(Change change) {
        return switch (change) {
            case Change.Assign(var _, var product, var _) -> Stream.of(product);
            case Change.SetPlans(var _, var product, var _) -> Stream.of(product);
            case Change.Remove(var _, var product) -> Stream.of(product);
            case Change.Replace(var _, var from, var to, var _) -> Stream.of(from, to);
            case Change.Reclaim(var _, var products) -> products.stream().sorted();
            case Change.JoinGroup _, Change.LeaveGroup _, Change.MoveGroup _, Change.Edit _, Change.RevokeSessions _,
                    Change.Reprocess _ -> Stream.empty();
        };
    }
}
