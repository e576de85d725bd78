package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.USERS;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.util.Comparator;
import java.util.List;

/// The report with a row for each service plan of each product of each user.
final class PlanReports {

    private PlanReports() { }

    /// A user and a product of the tenant that the user holds.
    private record Held(User user, Product product) { }

    /// One plan of it.
    private record Plan(User user, Product product, ServicePlan plan) {

        private List<Assignment> paths() {
            return user.of(product.id()).toList();
        }

        /// On if it is by any path; otherwise off, or not working.
        String status() {
            List<Assignment> working = paths().stream().filter(path -> path.state().isHeld()).toList();
            if (working.isEmpty()) {
                return "report.plan.failed";
            }
            return working.stream().allMatch(path -> path.disabledPlans().contains(plan.id()))
                    ? "report.plan.off" : "report.plan.on";
        }
    }

    static Report<?> servicePlans() {
        return new Report<>(ReportName.SERVICE_PLANS, List.of(USERS, PRODUCTS, GROUPS),
                Columns.<Plan>of().all(People.who(Plan::user))
                        .text("report.column.product", row -> row.product().name())
                        .text("report.column.plan", row -> row.plan().name())
                        .words("report.column.planStatus", (row, input) -> input.words().of(row.status()))
                        .all(People.work(Plan::user))
                        .more()
                        .list("report.column.origins", (row, input) -> row.paths().stream()
                                .map(path -> input.names().origin(path.source())).distinct().sorted().toList())
                        .text("report.column.partNumber", row -> row.product().partNumber())
                        .text("report.column.planCode", row -> row.plan().code())
                        .words("report.column.appliesTo", (row, input) ->
                                input.words().of("report.appliesTo." + row.plan().appliesTo().name()))
                        .id("report.column.productId", row -> row.product().id().toString())
                        .id("report.column.planId", row -> row.plan().id().toString())
                        .all(People.status(Plan::user)).all(People.details(Plan::user)),
                PlanReports::plans);
    }

    /// A tenant of 100,000 users has millions of these, so that a row is made only while somebody looks at it.
    private static List<Plan> plans(ReportInput input) {
        Comparator<SkuId> order = Comparator.comparing(input::product);
        List<Held> held = input.users().stream().sorted(People.BY_NAME)
                .flatMap(user -> user.products().stream().sorted(order)
                        .flatMap(product -> input.snapshot().product(product).stream())
                        .map(product -> new Held(user, product)))
                .toList();
        return new Unfolded<>(held, one -> one.product().plans().size(),
                (one, place) -> new Plan(one.user(), one.product(), one.product().plans().get(place)));
    }
}
