package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.SUBSCRIPTIONS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Waste;
import app.seatkeeper.advice.cost.CostLine;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.cost.Grouping;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/// The report on what is paid in sum, for products and for those who hold them.
final class CostSummary {

    private CostSummary() { }

    /// By what costs are put together.
    enum By {
        TOTAL,
        PRODUCT,
        DEPARTMENT,
        COUNTRY,
        COMPANY,
        COST_CENTER
    }

    /// One sum.
    ///
    /// @param name     in the reader's words
    /// @param people   whom it is about; empty where it is about no people
    /// @param licensed those of them who take up a seat
    /// @param seats    that are paid for; empty where that is not known
    private record Line(By by, String name, OptionalLong people, OptionalLong licensed, OptionalLong seats, Cost cost) {

        /// What somebody costs on average who has any license.
        Cell average(ReportInput input) {
            if (licensed.isEmpty() || licensed.getAsLong() == 0) {
                return Cell.NONE;
            }
            Map<Currency, BigDecimal> each = new HashMap<>();
            cost.amounts().forEach((currency, amount) ->
                    each.put(currency, amount.divide(BigDecimal.valueOf(licensed.getAsLong()), MathContext.DECIMAL64)));
            return Cells.money(new Cost(each, cost.unpriced()), input);
        }
    }

    static Report<?> costSummary() {
        return new Report<>(ReportName.COST_SUMMARY,
                List.of(USERS, PRODUCTS, PRICES, SUBSCRIPTIONS, SIGN_INS, last(UsageReport.ACTIVE_USERS)),
                Columns.<Line>of()
                        .words("report.column.costBy", (row, input) -> input.words().of("report.by." + row.by().name()))
                        .text("report.column.name", Line::name)
                        .cell("report.column.people", Kind.COUNT, (row, _) -> count(row.people()))
                        .cell("report.column.licensedPeople", Kind.COUNT, (row, _) -> count(row.licensed()))
                        .cell("report.column.paidSeats", Kind.COUNT, (row, _) -> count(row.seats()))
                        .money("report.column.monthlyCost", (row, _) -> row.cost())
                        .money("report.column.annualCost", (row, _) -> row.cost().times(12))
                        .cell("report.column.averageCost", Kind.MONEY, Line::average)
                        .cell("report.column.shareOfCost", Kind.SHARE, CostSummary::share),
                CostSummary::lines)
                .lacking(input -> Evidences.unjudged(input, Set.of(Rule.INACTIVE, Rule.NEVER_SIGNED_IN)));
    }

    private static Cell count(OptionalLong number) {
        return number.isPresent() ? Cell.of(number.getAsLong()) : Cell.NONE;
    }

    /// The part of everything that was bought; none where prices are in several currencies.
    private static Cell share(Line row, ReportInput input) {
        return row.cost().only().filter(_ -> !row.cost().isUnknown())
                .flatMap(part -> input.costs().bought().only().filter(all -> all.signum() > 0)
                        .<Cell>map(all -> new Cell.Share(part.divide(all, MathContext.DECIMAL64).doubleValue())))
                .orElse(Cell.NONE);
    }

    private static List<Line> lines(ReportInput input) {
        List<Line> all = new ArrayList<>(totals(input));
        products(input, all);
        people(By.DEPARTMENT, Grouping.DEPARTMENT, "report.without.DEPARTMENT", input, all);
        people(By.COUNTRY, Grouping.COUNTRY, "report.without.COUNTRY", input, all);
        people(By.COMPANY, Grouping.COMPANY, "report.without.COMPANY", input, all);
        people(By.COST_CENTER, Grouping.COST_CENTER, "report.without.COST_CENTER", input, all);
        return all;
    }

    private static List<Line> totals(ReportInput input) {
        Costs costs = input.costs();
        List<Product> paid = costs.paid();
        Waste waste = input.advice().waste();
        return List.of(
                seats("report.total.bought", sum(paid, one -> one.seats().bought()), costs.bought(), input),
                seats("report.total.assigned", sum(paid, one -> one.seats().consumed()), costs.assigned(), input),
                seats("report.total.free", sum(paid, one -> Math.max(0, one.seats().free())), costs.free(), input),
                seats("report.total.over", sum(paid, one -> Math.max(0, -one.seats().free())), costs.over(), input),
                wasted("report.total.blocked", waste.blocked(), input),
                wasted("report.total.inactive", waste.inactive(), input),
                wasted("report.total.neverSignedIn", waste.neverSignedIn(), input));
    }

    private static long sum(List<Product> products, ToLongFunction<Product> seats) {
        return products.stream().mapToLong(seats).sum();
    }

    private static Line seats(String key, long seats, Cost cost, ReportInput input) {
        return new Line(By.TOTAL, input.words().of(key), OptionalLong.empty(),
                OptionalLong.empty(), OptionalLong.of(seats), cost);
    }

    private static Line wasted(String key, Waste.Part part, ReportInput input) {
        OptionalLong people = OptionalLong.of(part.count());
        return new Line(By.TOTAL, input.words().of(key), people, people, OptionalLong.empty(),
                part.cost());
    }

    private static void products(ReportInput input, List<Line> all) {
        Map<Product, Long> holders = new HashMap<>();
        for (User user : input.users()) {
            user.products().stream().flatMap(id -> input.snapshot().product(id).stream())
                    .filter(product -> user.of(product.id()).anyMatch(path -> path.state().isHeld()))
                    .forEach(product -> holders.merge(product, 1L, Long::sum));
        }
        for (Product product : input.costs().paid()) {
            OptionalLong people = OptionalLong.of(holders.getOrDefault(product, 0L));
            all.add(new Line(By.PRODUCT, product.name(), people, people,
                    OptionalLong.of(product.seats().bought()), input.costs().bought(product.id())));
        }
    }

    private static void people(By by, Grouping grouping, String without, ReportInput input, List<Line> all) {
        for (CostLine line : input.costs().by(grouping)) {
            String name = line.isWithout() ? input.words().of(without) : line.name();
            all.add(new Line(by, name, OptionalLong.of(line.people()), OptionalLong.of(line.licensed()),
                    OptionalLong.of(line.seats()), line.cost()));
        }
    }
}
