package app.seatkeeper.ui.reports;

import app.seatkeeper.advice.Waste;
import app.seatkeeper.advice.cost.CostLine;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.cost.Grouping;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.files.html.Review.Bar;
import app.seatkeeper.files.html.Review.Bars;
import app.seatkeeper.files.html.Review.Block;
import app.seatkeeper.files.html.Review.Figure;
import app.seatkeeper.files.html.Review.Figures;
import app.seatkeeper.files.html.Review.Notice;
import app.seatkeeper.files.html.Review.Section;
import app.seatkeeper.ui.kit.ExportFacts;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Insight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The review for the management: what is paid, what of it is used, what could be saved, what ends soon. Every part
/// says what it lacks.
final class ManagementReview {

    private static final int MOST_BARS = 15;
    private static final int MONTHS = 12;

    private final Insight insight;
    private final Texts texts;
    private final MoneyTexts money;
    private final Costs costs;
    private final Waste waste;

    /// Works out what is wasted, which takes a moment in a large tenant.
    ManagementReview(Insight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
        this.money = new MoneyTexts(texts);
        this.costs = insight.advice().costs();
        this.waste = insight.advice().waste();
    }

    Review review() {
        var tables = new ReviewTables(insight, texts);
        return new Review(texts.of("reports.review.title"),
                texts.of("reports.review.subtitle", insight.snapshot().tenant().name(), day(insight.today())),
                List.of(summary(), seats(), wasted(tables), departments(),
                        new Section(texts.of("reports.review.usage"), tables.usage()),
                        new Section(texts.of("reports.review.renewals"), tables.renewals())),
                about());
    }

    private Section summary() {
        long licensed = costs.by(Grouping.DEPARTMENT).stream().mapToLong(CostLine::licensed).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(List.of(
                figure("reports.review.monthly", costs.bought(), "reports.review.monthly.note"),
                figure("reports.review.yearly", costs.bought().times(MONTHS), "reports.review.yearly.note"),
                figure("reports.review.wasted", waste.total(), "reports.review.wasted.note"),
                new Figure(texts.of("reports.review.licensed"), texts.number(licensed),
                        texts.of("reports.review.licensed.note", insight.snapshot().users().size())))));
        blocks.add(new Notice(texts.of("reports.review.estimate") + " " + prices(insight.prices())));
        if (costs.bought().isLowerBound()) {
            blocks.add(new Notice(texts.of("reports.review.unpriced", texts.list(costs.bought().unpriced().stream()
                    .map(id -> insight.snapshot().product(id).map(Product::name).orElse(id.toString())).sorted()
                    .toList()))));
        }
        return new Section(texts.of("reports.review.summary"), blocks);
    }

    private String prices(PriceList prices) {
        LocalDate entered = prices.entered();
        return prices.invented() ? texts.of("reports.review.prices.invented")
                : entered == null ? texts.of("reports.review.prices.none")
                : texts.of("reports.review.prices.entered", day(entered));
    }

    private Figure figure(String label, Cost cost, String note) {
        return new Figure(texts.of(label), String.join(" + ", money.rounded(cost)), texts.of(note));
    }

    private Section seats() {
        List<Bar> bars = costs.paid().stream()
                .sorted(Comparator.comparingInt((Product product) -> product.seats().bought()).reversed())
                .map(this::bar).toList();
        List<String> legend = Stream.of("reports.review.seats.assigned", "reports.review.seats.free",
                "reports.review.seats.over").map(key -> texts.of(key)).toList();
        return new Section(texts.of("reports.review.seats"), List.of(new Bars(texts.of("reports.review.seats.by"),
                texts.of("reports.review.seats.unit"), legend, bars, texts.of("reports.review.seats.none"))));
    }

    private Bar bar(Product product) {
        int bought = product.seats().bought();
        int used = Math.min(product.seats().consumed(), bought);
        int over = Math.max(0, -product.seats().free());
        String text = over > 0 ? texts.of("reports.review.seats.text.over", used + over, bought, over)
                : texts.of("reports.review.seats.text", used, bought, bought - used);
        return new Bar(product.name(), List.of((double) used, (double) bought - used, (double) over), text);
    }

    private Section wasted(ReviewTables tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(List.of(
                part("reports.review.waste.free", waste.free(), "reports.review.waste.seats"),
                part("reports.review.waste.blocked", waste.blocked(), "reports.review.waste.people"),
                part("reports.review.waste.inactive", waste.inactive(), "reports.review.waste.people"),
                part("reports.review.waste.never", waste.neverSignedIn(), "reports.review.waste.people"))));
        int unverified = Math.max(waste.inactive().unverified(), waste.neverSignedIn().unverified());
        if (unverified > 0) {
            blocks.add(new Notice(texts.of("reports.review.unverified", unverified)));
        }
        blocks.addAll(tables.findings());
        return new Section(texts.of("reports.review.waste"), blocks);
    }

    private Figure part(String label, Waste.Part part, String note) {
        return new Figure(texts.of(label), money.line(part.cost()), texts.of(note, part.count()));
    }

    /// One list of bars per currency: amounts of several are never put on one scale.
    private Section departments() {
        var lines = costs.by(Grouping.DEPARTMENT);
        List<Currency> currencies = lines.stream().flatMap(line -> line.cost().amounts().keySet().stream()).distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode)).toList();
        List<Block> blocks = new ArrayList<>();
        for (Currency currency : currencies) {
            var sorted = lines.stream().filter(line -> line.cost().in(currency).signum() > 0)
                    .sorted(Comparator.comparing((CostLine line) ->
                            line.cost().in(currency)).reversed()).toList();
            List<Bar> bars = new ArrayList<>(sorted.stream().limit(MOST_BARS)
                    .map(line -> bar(name(line), line.cost(), currency)).toList());
            rest(sorted.stream().skip(MOST_BARS).map(line -> line.cost()).toList())
                    .ifPresent(cost -> bars.add(bar(texts.of("reports.review.departments.others",
                            sorted.size() - MOST_BARS), cost, currency)));
            blocks.add(new Bars(texts.of("reports.review.departments.by"),
                    texts.of("reports.review.departments.unit", currency.getCurrencyCode()), List.of(), bars, ""));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Notice(texts.of("reports.review.departments.none")));
        }
        return new Section(texts.of("reports.review.departments"), blocks);
    }

    private String name(CostLine line) {
        return line.isWithout() ? texts.of("reports.review.departments.without") : line.name();
    }

    private static Optional<Cost> rest(List<Cost> costs) {
        return costs.stream().reduce(Cost::plus);
    }

    private Bar bar(String name, Cost cost, Currency currency) {
        BigDecimal amount = cost.in(currency);
        return new Bar(name, List.of(amount.doubleValue()),
                (cost.isLowerBound() ? texts.of("kit.money.atLeast") + " " : "") + money.amount(amount, currency));
    }

    private List<Fact> about() {
        LocalDate asOf = insight.evidence().asOf();
        return new ExportFacts(texts, insight.snapshot())
                .with("reports.review.fact.usage",
                        asOf == null ? texts.of("reports.review.fact.usage.none") : day(asOf))
                .with("reports.review.fact.prices", prices(insight.prices()))
                .with("reports.review.fact.missing", String.join(" ", insight.snapshot().gaps().stream()
                        .map(gap -> texts.of("shell.gap." + gap.part().name()) + " "
                                + texts.of("shell.gap.why." + gap.why().name())).toList()))
                .list();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()).format(day);
    }
}
