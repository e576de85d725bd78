package app.seatkeeper.reports.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.ReportInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns that tell which licenses somebody holds and what they cost.
final class Licenses {

    private Licenses() { }

    /// The products of somebody and where they come from.
    static <R> UnaryOperator<Columns<R>> held(Function<R, User> user) {
        return columns -> columns
                .list("report.column.licenses", (row, input) -> input.names().products(user.apply(row).products()))
                .list("report.column.directLicenses", (row, input) -> input.names().products(
                        products(user.apply(row).direct())))
                .list("report.column.groupLicenses", (row, input) -> input.names().products(
                        products(user.apply(row).assignments().stream().filter(path -> !path.isDirect()))))
                .list("report.column.groups", (row, input) -> groups(user.apply(row).assignments(), input));
    }

    /// The same in numbers and Microsoft's own words.
    static <R> UnaryOperator<Columns<R>> details(Function<R, User> user) {
        return columns -> columns
                .count("report.column.licenseCount", row -> user.apply(row).products().size())
                .list("report.column.partNumbers", (row, input) ->
                        input.names().partNumbers(user.apply(row).products()))
                .list("report.column.productIds", (row, _) ->
                        user.apply(row).products().stream().map(SkuId::toString).sorted().toList())
                .list("report.column.disabledPlans", (row, input) -> input.names().plans(off(user.apply(row))))
                .cell("report.column.lastLicenseChange", Kind.MOMENT, (row, _) -> lastChange(user.apply(row)))
                .yesNo("report.column.isDuplicate", row -> !twice(user.apply(row)).isEmpty())
                .list("report.column.duplicates", (row, input) -> duplicates(user.apply(row), input))
                .words("report.column.licenseStatus", (row, input) -> input.words().of(status(user.apply(row))));
    }

    /// What somebody's licenses cost.
    static <R> UnaryOperator<Columns<R>> cost(Function<R, User> user) {
        return columns -> columns
                .money("report.column.monthlyCost", (row, input) -> input.costs().of(user.apply(row)))
                .money("report.column.annualCost", (row, input) -> input.costs().of(user.apply(row)).times(12));
    }

    private static Set<SkuId> products(Stream<Assignment> paths) {
        return paths.map(Assignment::product).collect(Collectors.toUnmodifiableSet());
    }

    /// The groups that give something, by name; *a group* once where names are not known.
    static List<String> groups(List<Assignment> paths, ReportInput input) {
        return paths.stream().<GroupId>mapMulti((path, next) -> {
            if (path.source() instanceof AssignmentSource.ByGroup(var group)) {
                next.accept(group);
            }
        }).map(input.names()::group).distinct().sorted().toList();
    }

    /// Plans that are off wherever they come from.
    private static Set<PlanId> off(User user) {
        return user.assignments().stream().flatMap(path -> path.disabledPlans().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Cell lastChange(User user) {
        if (!user.isLicensed()) {
            return Cell.NONE;
        }
        return user.assignments().stream().map(Assignment::updated).filter(Objects::nonNull)
                .max(Instant::compareTo).map(Cell::of).orElse(Cell.UNKNOWN);
    }

    /// The products that come by several working paths, and by how many.
    static Map<SkuId, Long> twice(User user) {
        Map<SkuId, Long> paths = user.assignments().stream().filter(path -> path.state().isHeld())
                .collect(groupingBy(Assignment::product, TreeMap::new, counting()));
        paths.values().removeIf(count -> count < 2);
        return paths;
    }

    private static List<String> duplicates(User user, ReportInput input) {
        return twice(user).entrySet().stream()
                .map(one -> input.words().of("report.duplicate", input.product(one.getKey()), one.getValue()))
                .sorted().toList();
    }

    private static String status(User user) {
        if (!user.isLicensed()) {
            return "report.licenseStatus.none";
        }
        return user.hasError() ? "report.licenseStatus.error" : "report.licenseStatus.active";
    }
}
