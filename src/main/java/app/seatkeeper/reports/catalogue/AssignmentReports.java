package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.USERS;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.util.List;
import java.util.stream.Stream;

/// Reports with a row for each way in which somebody holds a product.
final class AssignmentReports {

    private AssignmentReports() { }

    static Report<Holding> assignments() {
        return new Report<>(ReportName.ASSIGNMENTS, List.of(USERS, PRODUCTS, GROUPS, PRICES, SIGN_INS),
                Columns.<Holding>of().all(People.who(Holding::user)).all(Holding.product(row -> row.path().product()))
                        .all(Holding.way()).all(People.work(Holding::user)).all(People.status(Holding::user))
                        .all(People.lastSignIn(Holding::user))
                        .more().all(Holding.wayDetails())
                        .money("report.column.monthlyCost", (row, input) -> input.costs().seat(row.path().product()))
                        .all(People.details(Holding::user)),
                input -> Holding.of(input, _ -> true));
    }

    static Report<Holding> errors() {
        return new Report<>(ReportName.ASSIGNMENT_ERRORS, List.of(USERS, PRODUCTS, GROUPS),
                Columns.<Holding>of().all(People.who(Holding::user)).all(Holding.product(row -> row.path().product()))
                        .all(Holding.way())
                        .words("report.column.wayOut", (row, input) ->
                                input.words().of("users.wayOut." + row.path().error().name()))
                        .more().all(People.work(Holding::user)).all(People.status(Holding::user))
                        .all(Holding.wayDetails()).all(People.details(Holding::user)),
                input -> Holding.of(input, path -> path.state().isError()));
    }

    /// One product that somebody has by several ways.
    private record Twice(User user, SkuId product) {

        List<Assignment> paths() {
            return user.of(product).filter(path -> path.state().isHeld()).toList();
        }
    }

    static Report<?> duplicates() {
        return new Report<>(ReportName.DUPLICATES, List.of(USERS, PRODUCTS, GROUPS),
                Columns.<Twice>of().all(People.who(Twice::user)).all(Holding.product(Twice::product))
                        .yesNo("report.column.direct", row -> row.paths().stream().anyMatch(Assignment::isDirect))
                        .list("report.column.givingGroups", (row, input) -> Licenses.groups(row.paths(), input))
                        .count("report.column.paths", row -> row.paths().size())
                        .words("report.column.advice", (row, input) -> input.words().of(
                                row.paths().stream().anyMatch(Assignment::isDirect)
                                        ? "report.duplicate.direct" : "report.duplicate.groups"))
                        .all(People.status(Twice::user))
                        .more().all(People.work(Twice::user)).all(Licenses.held(Twice::user))
                        .id("report.column.productId", row -> row.product().toString())
                        .all(People.details(Twice::user)),
                AssignmentReports::twice);
    }

    private static List<Twice> twice(ReportInput input) {
        return PeopleReports.those(input, user -> user.assignments().size() > 1).stream()
                .flatMap(user -> twice(user, input)).toList();
    }

    private static Stream<Twice> twice(User user, ReportInput input) {
        return Licenses.twice(user).keySet().stream().map(product -> new Twice(user, product))
                .sorted((a, b) -> input.product(a.product()).compareTo(input.product(b.product())));
    }
}
