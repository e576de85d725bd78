package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How prices and costs of products are written.
record MoneyWords(Texts texts) {

    private static final int FEW = 3;

    private MoneyTexts money() {
        return new MoneyTexts(texts);
    }

    /// What stands in a cell; empty for what a line has nothing to say of.
    ///
    /// @param only the one currency that the column names; null where there are several
    String cell(LicenseColumn column, LicenseLine line, @Nullable Currency only) {
        LineMoney money = line.money();
        if (line.isSubscription() && !column.isOfSubscriptions()) {
            return "";
        }
        if (!money.paid() || (money.isOnce() && column != LicenseColumn.PRICE)) {
            return texts.of("licenses.doesNotApply");
        }
        return switch (column) {
            case PRICE -> money.price() == null ? texts.of("licenses.price.enter") : perSeat(money.price());
            case MONTH -> money().bare(money.month(), only);
            case FREE_COST -> money().bare(money.free(), only);
            case PRODUCT, ENABLED, WARNING, SUSPENDED, LOCKED_OUT, NOT_USABLE, ASSIGNED, FREE, NEXT -> "";
        };
    }

    /// For example `£33.10`, in a month; `£120.00 once`.
    private String perSeat(Price price) {
        return price.perMonth().map(month -> money().price(rounded(month), price.currency()))
                .orElseGet(() -> texts.of("licenses.price.once", money().price(price.amount(), price.currency())));
    }

    /// A twelfth of a yearly price may have no end.
    private static BigDecimal rounded(BigDecimal month) {
        return month.scale() > 4 ? month.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros() : month;
    }

    /// For example `£33.10 a month`, or `£397.20 a year, £33.10 a month`.
    String whole(Price price) {
        String amount = money().price(price.amount(), price.currency());
        return switch (price.period()) {
            case MONTH -> texts.of("licenses.price.month", amount);
            case YEAR -> texts.of("licenses.price.year", amount, perSeat(price));
            case ONCE -> texts.of("licenses.price.once", amount);
        };
    }

    String valid(Price price) {
        LocalDate from = price.effective();
        LocalDate until = price.expires();
        return from != null && until != null ? texts.of("licenses.price.fromTo", day(from), day(until))
                : from != null ? texts.of("licenses.price.from", day(from))
                : until != null ? texts.of("licenses.price.until", day(until))
                : texts.of("licenses.price.always");
    }

    /// When and by whom prices were entered.
    String entered(PriceList prices, boolean saved) {
        if (prices.invented()) {
            return texts.of("licenses.price.invented");
        }
        LocalDate day = prices.entered();
        String when = day == null ? texts.of("licenses.unknown") : day(day);
        return texts.of(saved ? "licenses.price.inFile" : "licenses.price.byYou", when);
    }

    String title(LicenseColumn column, @Nullable Currency only) {
        return column == LicenseColumn.MONTH && only != null
                ? texts.of("licenses.column.month", money().sign(only))
                : texts.of("licenses.column." + column.name());
    }

    String sum(LicenseColumn column, Totals totals) {
        Cost cost = column == LicenseColumn.MONTH ? totals.month() : totals.freeCost();
        return column == LicenseColumn.PRICE ? "" : money().bare(cost, totals.currency());
    }

    /// What the amounts rest on, and what makes them lower bounds; empty while there is no price.
    String note(PriceList prices, List<LicenseLine> lines) {
        List<Currency> currencies = lines.stream().filter(LicenseLine::counts)
                .flatMap(line -> line.money().month().amounts().keySet().stream()).distinct().toList();
        List<String> missing = lines.stream().filter(line -> line.counts() && line.money().isUnpriced())
                .map(LicenseLine::name).toList();
        if (currencies.isEmpty()) {
            return missing.isEmpty() ? "" : texts.of("licenses.price.none");
        }
        LocalDate day = prices.entered();
        String codes = money().codes(currencies);
        String source = prices.invented() ? texts.of("licenses.note.invented", codes)
                : day == null ? texts.of("licenses.note.prices", codes)
                : texts.of("licenses.note.entered", day(day), codes);
        return missing.isEmpty() ? source
                : source + " " + texts.of("licenses.note.missing", named(missing), missing.size());
    }

    private String named(List<String> names) {
        return names.size() <= FEW ? texts.list(names)
                : texts.of("licenses.note.more", String.join(", ", names.subList(0, FEW)), names.size() - FEW);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", texts.locale()).format(day);
    }

    /// How a period of billing is called in a choice.
    String period(BillingPeriod period) {
        return texts.of("licenses.period." + period.name());
    }
}
