package app.seatkeeper.ui.overview;

import app.seatkeeper.advice.cost.CostLine;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.ui.kit.Bar;
import app.seatkeeper.ui.kit.Bar.Fill;
import app.seatkeeper.ui.kit.Bar.Part;
import app.seatkeeper.ui.kit.Bar.Tone;
import app.seatkeeper.ui.kit.Bar.Value;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.UserQuery;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes what the people of each department cost, the dearest first. Where prices are in several currencies, which
/// cannot be compared, bars and order go by people instead.
record DepartmentBars(Facts facts, Moment moment, Texts texts) {

    private static final int FEW = 6;

    Bars all() {
        if (facts.isWithoutPrices()) {
            return new Bars("", titles(), List.of(), new Bars.Empty(
                    texts.of("overview.departments.noPrices"), texts.of("overview.departments.noPrices.why"),
                    texts.of("overview.banner.enterPrices"),
                    new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.NO_PRICE))));
        }
        List<CostLine> lines = facts.departments().stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(CostLine::name)).toList();
        boolean whole = moment.wide() || moment.all() || lines.size() <= FEW + 1;
        return new Bars(note(total(lines).cost()), titles(), whole ? every(lines) : greatest(lines),
                lines.isEmpty() ? Bars.Empty.because(texts.of("overview.departments.none")) : Bars.Empty.NOT);
    }

    private List<Bar<Way>> every(List<CostLine> lines) {
        List<Bar<Way>> bars = new ArrayList<>(lines.stream().map(line -> bar(line, most(lines))).toList());
        if (moment.all() && !moment.wide() && lines.size() > FEW + 1) {
            bars.add(new Bar<Way>(texts.of("overview.fewer"), List.of(), List.of(),
                    texts.of("overview.fewer"), Way.Deed.MORE_OR_FEWER).forTheRest());
        }
        return bars;
    }

    private List<Bar<Way>> greatest(List<CostLine> lines) {
        List<CostLine> rest = lines.subList(FEW, lines.size());
        double most = Math.max(most(lines), weight(total(rest)));
        List<Bar<Way>> bars = new ArrayList<>(lines.stream().limit(FEW).map(line -> bar(line, most)).toList());
        bars.add(more(rest, most));
        return bars;
    }

    private double most(List<CostLine> lines) {
        return lines.stream().mapToDouble(this::weight).max().orElse(0);
    }

    private String note(Cost sum) {
        return texts.of("overview.perMonth", money().line(sum))
                + (hasOneCurrency() ? "" : ". " + texts.of("overview.departments.byPeople"));
    }

    private List<String> titles() {
        String sign = hasOneCurrency() ? facts.currencies().stream().map(money()::sign).findFirst()
                .orElse(texts.of("overview.departments.cost")) : texts.of("overview.departments.cost");
        return List.of(texts.of("overview.departments.month", sign), texts.of("overview.departments.users"),
                texts.of("overview.departments.user", sign));
    }

    private boolean hasOneCurrency() {
        return facts.currencies().size() <= 1;
    }

    private MoneyTexts money() {
        return new MoneyTexts(texts);
    }

    /// What the length of the bar stands for.
    private double weight(CostLine line) {
        return hasOneCurrency() ? line.cost().amounts().values().stream().findFirst().orElse(BigDecimal.ZERO)
                .doubleValue() : line.people();
    }

    private static CostLine total(List<CostLine> lines) {
        return new CostLine("", lines.stream().mapToInt(CostLine::people).sum(),
                lines.stream().mapToInt(CostLine::licensed).sum(), lines.stream().mapToInt(CostLine::seats).sum(),
                lines.stream().map(CostLine::cost).reduce(Cost.ZERO, Cost::plus));
    }

    private Bar<Way> bar(CostLine line, double most) {
        return bar(line.isWithout() ? texts.of("overview.departments.without") : line.name(), line, most,
                new Way.Users(UserQuery.ALL.withDepartment(Set.of(line.name()))), Fill.USED);
    }

    private Bar<Way> more(List<CostLine> rest, double most) {
        return bar(texts.of("overview.more", rest.size()), total(rest), most, Way.Deed.MORE_OR_FEWER, Fill.OTHER)
                .forTheRest();
    }

    private Bar<Way> bar(String name, CostLine line, double most, Way link, Fill fill) {
        String cost = money().line(line.cost());
        String each = money().line(perUser(line));
        return new Bar<>(name, List.of(Part.of(fill, weight(line), most)),
                List.of(Value.of(cost, Tone.PLAIN), Value.of(texts.number(line.people()), Tone.MUTED),
                        Value.of(each, Tone.MUTED)),
                texts.of("overview.departments.spoken", cost, line.people(), each), link);
    }

    private static Cost perUser(CostLine line) {
        Map<Currency, BigDecimal> each = new HashMap<>();
        line.cost().amounts().forEach((currency, amount) -> each.put(currency,
                amount.divide(BigDecimal.valueOf(Math.max(1, line.people())), MathContext.DECIMAL64)));
        return new Cost(each, line.cost().unpriced());
    }
}
