package app.seatkeeper.reports.catalogue;

import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Savings;
import app.seatkeeper.advice.Waste;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Filter;
import app.seatkeeper.reports.Incomplete;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportExport;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.reports.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What those who pay are to read: the numbers that matter, where money goes, what could be saved and what ends soon.
public final class ManagementReview {

    private static final int SOON = 90;

    private final ReportInput input;
    private final Words words;
    private final CellTexts texts;

    private ManagementReview(ReportInput input, Locale locale) {
        this.input = input;
        this.words = input.words();
        this.texts = CellTexts.ofFile(locale);
    }

    /// @param locale for numbers, money and dates
    public static Review of(ReportInput input, Locale locale) {
        return new ManagementReview(input, locale).whole();
    }

    private Review whole() {
        ReportView costs = ReportView.of(CostSummary.costSummary(), input, ReportChoice.FIRST);
        return new Review(words.of("report.review.title"),
                words.of("report.review.subtitle", input.snapshot().tenant().name(), texts.of(Cell.of(input.today()))),
                List.of(numbers(costs), seats(), savings(), departments(), new ReviewUse(input).section(),
                        ending()), ReportExport.about(costs));
    }

    private Review.Section numbers(ReportView costs) {
        Waste waste = input.advice().waste();
        List<Product> paid = input.costs().paid();
        int bought = paid.stream().mapToInt(product -> product.seats().bought()).sum();
        int assigned = paid.stream().mapToInt(product -> product.seats().consumed()).sum();
        long licensed = input.users().stream().filter(user -> user.isLicensed()).count();
        List<Review.Block> blocks = new ArrayList<>(List.of(new Review.Figures(List.of(
                figure("report.review.cost", money(input.costs().bought()), words.of("report.review.perMonth")),
                figure("report.review.waste", money(waste.total()), words.of("report.review.perMonth")),
                figure("report.review.seats", number(bought), words.of("report.review.assigned", assigned)),
                figure("report.review.users", number(licensed),
                        words.of("report.review.ofUsers", input.users().size())),
                figure("report.review.inactive", number(waste.inactive().count()), money(waste.inactive().cost())),
                figure("report.review.blocked", number(waste.blocked().count()), money(waste.blocked().cost()))))));
        blocks.add(new Review.Notice(words.of(input.prices().invented()
                ? "report.review.invented" : "report.review.estimate")));
        costs.incomplete().stream().map((Incomplete missing) -> missing.sentence(words)).distinct()
                .forEach(sentence -> blocks.add(new Review.Notice(sentence)));
        return new Review.Section(words.of("report.review.numbers"), blocks);
    }

    private Review.Figure figure(String label, String value, String note) {
        return new Review.Figure(words.of(label), value, note);
    }

    private String money(Cost cost) {
        return texts.of(Cells.money(cost, input));
    }

    private String number(long number) {
        return texts.of(Cell.of(number));
    }

    private Review.Section seats() {
        List<Review.Bar> bars = input.costs().paid().stream().map(product -> {
            int over = Math.max(0, -product.seats().free());
            return new Review.Bar(product.name(),
                    List.of((double) product.seats().consumed() - over,
                            (double) Math.max(0, product.seats().free()), (double) over),
                    words.of("report.review.seatsOf", product.seats().consumed(), product.seats().bought()));
        }).toList();
        return new Review.Section(words.of("report.review.useOfSeats"), List.of(new Review.Bars(
                words.of("report.review.useOfSeats"), words.of("report.review.unit.seats"),
                List.of(new Review.Key(words.of("report.column.assignedSeats"), Review.Look.USED),
                        new Review.Key(words.of("report.column.freeSeats"), Review.Look.OTHER),
                        new Review.Key(words.of("report.column.overusedSeats"), Review.Look.OVER)),
                bars, words.of("report.review.nothing"))));
    }

    /// What each rule saves, each seat counted once.
    private Review.Section savings() {
        Savings savings = Savings.of(input.advice().findings());
        List<Review.Figure> figures = Stream.of(Rule.values()).filter(rule -> !savings.of(rule).equals(Cost.ZERO))
                .map(rule -> new Review.Figure(words.of("report.rule." + rule.name()), money(savings.of(rule)),
                        words.of("report.review.findings", savings.lines().stream()
                                .filter(line -> line.finding().rule() == rule
                                        && !line.saving().equals(Cost.ZERO)).count())))
                .toList();
        return new Review.Section(words.of("report.name.SAVINGS"), List.of(new Review.Figures(figures),
                new Review.Notice(words.of("report.review.once", money(savings.total())))));
    }

    private Review.Section departments() {
        var filter = new Filter.OneOf("report.column.costBy", Set.of(words.of("report.by.DEPARTMENT")));
        var choice = new ReportChoice("", List.of(filter), new ReportChoice.Sort("report.column.monthlyCost", true),
                List.of("report.column.name", "report.column.people", "report.column.licensedPeople",
                        "report.column.monthlyCost", "report.column.averageCost", "report.column.shareOfCost"));
        return table("report.review.departments", ReportName.COST_SUMMARY, choice);
    }

    private Review.Section ending() {
        var filter = new Filter.Between("report.column.daysLeft", null, BigDecimal.valueOf(SOON));
        var choice = new ReportChoice("", List.of(filter), null,
                List.of("report.column.product", "report.column.status", "report.column.totalSeats",
                        "report.column.nextDate", "report.column.daysLeft", "report.column.annualCost"));
        return table("report.review.ending", ReportName.SUBSCRIPTIONS, choice);
    }

    private Review.Section table(String title, ReportName report, ReportChoice choice) {
        var view = ReportView.of(Catalogue.report(report), input, choice);
        var table = ReportExport.of(view);
        return new Review.Section(words.of(title), List.of(new Review.Rows(
                new ExportTable(words.of(title), List.of(), table.columns(), table.rows()))));
    }
}
