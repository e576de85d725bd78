package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.USERS;

import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.files.Cell;
import app.seatkeeper.planning.Holdings;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Incomplete;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The report on what changes with prices that are entered and hold only later.
final class PriceReports {

    private PriceReports() { }

    /// Seats of a product: one that a user holds, or those that nobody has.
    ///
    /// @param user   null for seats that nobody has
    /// @param before what one costs today
    /// @param after  what one costs on the later day
    private record Line(@Nullable User user, SkuId product, int seats, Cost before, Cost after) {

        /// What it is more; unknown where a price is missing or the currencies differ.
        Cost difference() {
            return before.isComparable(after) ? after.minus(before).times(seats) : Cost.unpriced(product);
        }

        Cell share() {
            return before.isComparable(after) ? before.only().filter(amount -> amount.signum() > 0)
                    .<Cell>map(amount -> new Cell.Share(after.minus(before).only().orElseThrow()
                            .divide(amount, MathContext.DECIMAL64).doubleValue()))
                    .orElse(Cell.NONE) : Cell.UNKNOWN;
        }
    }

    static Report<?> priceChanges() {
        return new Report<>(ReportName.PRICE_CHANGES, List.of(PRICES, PRODUCTS, USERS),
                Columns.<Line>of()
                        .words("report.column.user", (row, input) ->
                                row.user() == null ? input.words().of("report.nobody") : row.user().name())
                        .text("report.column.upn", row ->
                                row.user() == null ? "" : row.user().account().userPrincipalName())
                        .all(Holding.product(Line::product))
                        .count("report.column.seats", Line::seats)
                        .cell("report.column.changesOn", Kind.DAY, (_, input) -> Cell.of(changesOn(input)))
                        .money("report.column.oldPrice", (row, _) -> row.before().times(row.seats()))
                        .money("report.column.newPrice", (row, _) -> row.after().times(row.seats()))
                        .money("report.column.difference", (row, _) -> row.difference())
                        .cell("report.column.increase", Kind.SHARE, (row, _) -> row.share())
                        .more()
                        .money("report.column.annualDifference", (row, _) -> row.difference().times(12))
                        .text("report.column.department", row ->
                                row.user() == null ? "" : row.user().profile().department())
                        .id("report.column.productId", row -> row.product().toString()),
                PriceReports::lines)
                .lacking(input -> changesOn(input).equals(input.today())
                        ? List.of(new Incomplete.NotTold("report.notTold.laterPrices")) : List.of());
    }

    /// The last day on which a price begins that was entered; today where all hold already.
    private static LocalDate changesOn(ReportInput input) {
        return input.prices().prices().stream().map(Price::effective).filter(Objects::nonNull)
                .filter(day -> day.isAfter(input.today())).max(LocalDate::compareTo).orElse(input.today());
    }

    private static List<Line> lines(ReportInput input) {
        Costs before = input.costs();
        Costs after = Costs.monthly(input.snapshot(), input.prices(), changesOn(input));
        List<Line> all = new ArrayList<>();
        PeopleReports.those(input, User::isLicensed).forEach(user -> Holdings.working(user).keySet().stream()
                .filter(before::isPaid).sorted((a, b) -> input.product(a).compareTo(input.product(b)))
                .map(product -> new Line(user, product, 1, before.seat(product), after.seat(product)))
                .forEach(all::add));
        before.paid().stream().flatMap(product -> unassigned(product, before, after).stream()).forEach(all::add);
        return all;
    }

    private static Optional<Line> unassigned(Product product, Costs before, Costs after) {
        int free = product.seats().free();
        return free <= 0 ? Optional.empty()
                : Optional.of(new Line(null, product.id(), free, before.seat(product.id()), after.seat(product.id())));
    }
}
