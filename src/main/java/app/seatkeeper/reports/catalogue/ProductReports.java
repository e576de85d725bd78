package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SUBSCRIPTIONS;
import static app.seatkeeper.reports.Source.Part.USERS;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Offer;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports on what the tenant has bought.
final class ProductReports {

    private ProductReports() { }

    static Report<ProductLine> productsAndSeats() {
        return new Report<>(ReportName.PRODUCTS_AND_SEATS, List.of(PRODUCTS, USERS, PRICES, SUBSCRIPTIONS),
                Columns.<ProductLine>of().all(Holding.product(ProductLine::id))
                        .words("report.column.status", (row, input) -> input.words().of("licenses.status."
                                + (row.product() == null ? CapabilityStatus.DELETED : row.product().status()).name()))
                        .all(ProductReports::seats).all(ProductReports::costs)
                        .cell("report.column.nextDate", Kind.DAY, (row, input) ->
                                next(row.nextLifecycle(input), input))
                        .more().all(ProductReports::prices)
                        .count("report.column.holders", ProductLine::holders)
                        .list("report.column.givingGroups", (row, input) -> groups(row.id(), input))
                        .cell("report.column.subscriptions", Kind.COUNT, (row, input) ->
                                read(input) ? Cell.of(row.subscriptions(input).count()) : Cell.UNKNOWN)
                        .id("report.column.productId", row -> row.id().toString()),
                ProductLine::all);
    }

    private static Columns<ProductLine> seats(Columns<ProductLine> columns) {
        return columns
                .cell("report.column.enabledSeats", Kind.COUNT, (row, _) -> row.seats(SeatPool::enabled))
                .cell("report.column.warningSeats", Kind.COUNT, (row, _) -> row.seats(SeatPool::warning))
                .cell("report.column.suspendedSeats", Kind.COUNT, (row, _) -> row.seats(SeatPool::suspended))
                .cell("report.column.lockedOutSeats", Kind.COUNT, (row, _) -> row.seats(SeatPool::lockedOut))
                .cell("report.column.boughtSeats", Kind.COUNT, (row, _) -> row.seats(SeatPool::bought))
                .cell("report.column.assignedSeats", Kind.COUNT, (row, _) -> row.seats(SeatPool::consumed))
                .cell("report.column.freeSeats", Kind.COUNT, (row, _) -> row.seats(ProductLine::spare))
                .cell("report.column.overusedSeats", Kind.COUNT, (row, _) -> row.seats(ProductLine::over))
                .cell("report.column.shareAssigned", Kind.SHARE, (row, _) -> row.share(SeatPool::consumed));
    }

    private static Columns<ProductLine> costs(Columns<ProductLine> columns) {
        return columns
                .cell("report.column.unitPrice", Kind.MONEY, (row, input) -> row.unitPrice(input))
                .money("report.column.monthlyCost", (row, input) -> row.cost(SeatPool::bought, input))
                .money("report.column.annualCost", (row, input) -> row.cost(SeatPool::bought, input).times(12))
                .money("report.column.assignedCost", (row, input) -> row.cost(SeatPool::consumed, input))
                .money("report.column.freeCost", (row, input) -> row.cost(ProductLine::spare, input))
                .money("report.column.freeAnnualCost", (row, input) -> row.cost(ProductLine::spare, input).times(12));
    }

    private static Columns<ProductLine> prices(Columns<ProductLine> columns) {
        return columns
                .words("report.column.offer", (row, input) -> row.product() == null ? ""
                        : input.words().of("report.offer."
                                + Offer.of(row.product(), input.snapshot().subscriptions()).name()))
                .cell("report.column.listPrice", Kind.MONEY, (row, input) -> row.listPrice(input))
                .words("report.column.currency", (row, input) ->
                        row.price(input).map(price -> price.currency().getCurrencyCode()).orElse(""))
                .words("report.column.billing", ProductLine::billing)
                .cell("report.column.effective", Kind.DAY, (row, input) ->
                        row.price(input).map(Price::effective).map(Cell::of).orElse(Cell.NONE))
                .cell("report.column.expires", Kind.DAY, (row, input) ->
                        row.price(input).map(Price::expires).map(Cell::of).orElse(Cell.NONE));
    }

    private static boolean read(ReportInput input) {
        return input.isRead(Gap.Part.SUBSCRIPTIONS);
    }

    /// The next date of a subscription; none where Microsoft names none.
    private static Cell next(@Nullable Instant next, ReportInput input) {
        return next != null ? Cell.of(Cells.utc(next)) : read(input) ? Cell.NONE : Cell.UNKNOWN;
    }

    /// Names of the groups that give a product.
    private static List<String> groups(SkuId product, ReportInput input) {
        return input.snapshot().groups().stream()
                .filter(group -> group.licenses().stream().anyMatch(grant -> grant.product().equals(product)))
                .map(group -> input.names().group(group.id())).sorted().toList();
    }

    static Report<ProductLine> spareSeats() {
        return new Report<>(ReportName.SPARE_SEATS, List.of(PRODUCTS, PRICES, SUBSCRIPTIONS, USERS),
                Columns.<ProductLine>of().all(Holding.product(ProductLine::id))
                        .words("report.column.finding", (row, input) -> input.words().of(finding(row)))
                        .words("report.column.severity", ProductReports::weight)
                        .all(ProductReports::seats)
                        .cell("report.column.shareFree", Kind.SHARE, (row, _) -> row.share(ProductLine::spare))
                        .all(ProductReports::costs)
                        .more()
                        .cell("report.column.nextDate", Kind.DAY, (row, input) ->
                                next(row.nextLifecycle(input), input))
                        .id("report.column.productId", row -> row.id().toString()),
                input -> ProductLine.all(input).stream()
                        .filter(row -> row.product() != null && row.product().seats().free() != 0
                                && input.costs().isPaid(row.id()))
                        .toList());
    }

    private static String finding(ProductLine row) {
        return row.product() != null && row.product().seats().free() < 0 ? "report.seats.over" : "report.seats.spare";
    }

    /// How much free seats matter, as the advice weighs them; does not apply to over-used seats.
    private static String weight(ProductLine row, ReportInput input) {
        return input.advice().findings().stream()
                .filter(finding -> finding.subject().equals(new Subject.OfProduct(row.id())))
                .flatMap(finding -> finding.facts().stream())
                .<String>mapMulti((fact, next) -> {
                    if (fact instanceof Fact.FreeSeats(_, _, var weight)) {
                        next.accept(input.words().of("report.weight." + weight.name()));
                    }
                }).findFirst().orElse("");
    }

    static Report<Subscription> subscriptions() {
        Comparator<Subscription> order = Comparator.comparing((Subscription one) -> one.nextLifecycle() == null
                ? Instant.MAX : one.nextLifecycle()).thenComparing(Subscription::id);
        return new Report<>(ReportName.SUBSCRIPTIONS, List.of(SUBSCRIPTIONS, PRODUCTS, PRICES),
                Columns.<Subscription>of().all(Holding.product(Subscription::product))
                        .words("report.column.status", (row, input) ->
                                input.words().of("licenses.status." + row.status().name()))
                        .count("report.column.totalSeats", Subscription::seats)
                        .yesNo("report.column.trial", Subscription::trial)
                        .cell("report.column.nextDate", Kind.DAY, (row, input) -> next(row.nextLifecycle(), input))
                        .cell("report.column.daysLeft", Kind.COUNT, (row, input) -> row.nextLifecycle() == null
                                ? Cell.NONE : Cell.of(Cells.days(input.today(), Cells.utc(row.nextLifecycle()))))
                        .money("report.column.monthlyCost", (row, input) ->
                                input.costs().seat(row.product()).times(row.seats()))
                        .money("report.column.annualCost", (row, input) ->
                                input.costs().seat(row.product()).times(12L * row.seats()))
                        .more().all(ProductReports::ofProduct)
                        .id("report.column.subscriptionId", Subscription::id)
                        .id("report.column.productId", row -> row.product().toString()),
                input -> input.snapshot().subscriptions().stream().sorted(order).toList());
    }

    /// The seats of the product as a whole, as Microsoft does not tell which subscription a seat is of.
    private static Columns<Subscription> ofProduct(Columns<Subscription> columns) {
        return columns
                .cell("report.column.productAssigned", Kind.COUNT, (row, input) ->
                        input.snapshot().product(row.product()).map(one -> Cell.of(one.seats().consumed()))
                                .orElse(Cell.NONE))
                .cell("report.column.productFree", Kind.COUNT, (row, input) ->
                        input.snapshot().product(row.product()).map(one -> Cell.of(one.seats().free()))
                                .orElse(Cell.NONE));
    }
}
