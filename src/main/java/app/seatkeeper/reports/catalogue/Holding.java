package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.ReportInput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// One way by which one user holds one product.
record Holding(User user, Assignment path) {

    static List<Holding> of(ReportInput input, Predicate<Assignment> which) {
        Comparator<Assignment> order = Comparator.comparing((Assignment one) -> input.product(one.product()))
                .thenComparing(one -> !one.isDirect())
                .thenComparing(one -> input.names().origin(one.source()));
        return input.users().stream().sorted(People.BY_NAME)
                .flatMap(user -> user.assignments().stream().filter(which).sorted(order)
                        .map(one -> new Holding(user, one)))
                .toList();
    }

    /// A product by its name and its identities.
    static <R> UnaryOperator<Columns<R>> product(Function<R, SkuId> product) {
        return columns -> columns
                .words("report.column.product", (row, input) -> input.product(product.apply(row)))
                .words("report.column.partNumber", (row, input) -> input.names().partNumber(product.apply(row)));
    }

    /// How the product came, with all that Microsoft says of it.
    static UnaryOperator<Columns<Holding>> way() {
        return columns -> columns
                .words("report.column.method", (row, input) -> input.words().of(
                        row.path().isDirect() ? "report.method.direct" : "report.method.group"))
                .words("report.column.group", (row, input) -> row.group().map(input.names()::group).orElse(""))
                .words("report.column.state", (row, input) ->
                        input.words().of("report.state." + row.path().state().name()))
                .words("report.column.error", Holding::error);
    }

    static UnaryOperator<Columns<Holding>> wayDetails() {
        return columns -> columns
                .list("report.column.disabledPlans", (row, input) -> input.names().plans(row.path().disabledPlans()))
                .moment("report.column.lastLicenseChange", row -> row.path().updated())
                .cell("report.column.groupId", Kind.ID, (row, _) ->
                        row.group().map(group -> Cell.of(group.value())).orElse(Cell.NONE))
                .id("report.column.productId", row -> row.path().product().toString());
    }

    private Optional<GroupId> group() {
        return path.source() instanceof AssignmentSource.ByGroup(var group) ? Optional.of(group) : Optional.empty();
    }

    /// What went wrong; empty where nothing did.
    private static String error(Holding row, ReportInput input) {
        return row.path().error() == AssignmentError.NONE && !row.path().state().isError() ? ""
                : input.words().of("users.error." + row.path().error().name(), row.user().account().usageLocation());
    }
}
