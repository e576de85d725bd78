package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.money.Cost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How amounts of money are written: `£52.10`, `≥ £84,774`, or `unknown`. Amounts of several currencies stand side by
/// side and are never added.
public record MoneyTexts(Texts texts) {

    private static final int MOST_DECIMALS = 6;

    /// Rounded to whole units, one text per currency, the largest first; `unknown` where no price is known.
    public List<String> rounded(Cost cost) {
        return each(cost, this::whole);
    }

    /// To the penny, one text per currency; `unknown` where no price is known.
    public List<String> exact(Cost cost) {
        return each(cost, this::amount);
    }

    /// To the penny, in one line.
    public String line(Cost cost) {
        return String.join(" + ", exact(cost));
    }

    /// Without the sign of the currency, for a column that names it.
    ///
    /// @param only the currency that the column names; null where there are several, then each amount has its sign
    public String bare(Cost cost, @Nullable Currency only) {
        return only == null || cost.isUnknown() ? line(cost)
                : (cost.isLowerBound() ? texts.of("kit.money.atLeast") + " " : "") + plain(cost.in(only), only);
    }

    private interface Writing {
        String of(BigDecimal amount, Currency currency);
    }

    private List<String> each(Cost cost, Writing writing) {
        if (cost.isUnknown()) {
            return List.of(texts.of("kit.money.unknown"));
        }
        String sign = cost.isLowerBound() ? texts.of("kit.money.atLeast") + " " : "";
        List<String> amounts = cost.amounts().entrySet().stream()
                .sorted(Map.Entry.<Currency, BigDecimal>comparingByValue().reversed()
                        .thenComparing(one -> one.getKey().getCurrencyCode()))
                .map(one -> sign + writing.of(one.getValue(), one.getKey())).toList();
        return amounts.isEmpty() ? List.of(sign + texts.number(0)) : amounts;
    }

    /// For example `£52.10`; as many decimals as the currency has.
    public String amount(BigDecimal amount, Currency currency) {
        return written(amount, currency, digits(currency), digits(currency));
    }

    /// A price as it was entered: parts of a penny are kept.
    public String price(BigDecimal amount, Currency currency) {
        return written(amount, currency, digits(currency), MOST_DECIMALS);
    }

    /// What becomes more or less, with its sign: `+ £2.10`, `− £2.10`; `± £0.00` where it stays.
    public String change(BigDecimal amount, Currency currency) {
        String key = amount.signum() > 0 ? "kit.money.more" : amount.signum() < 0 ? "kit.money.less" : "kit.money.same";
        return texts.of(key, amount(amount.abs(), currency));
    }

    private String whole(BigDecimal amount, Currency currency) {
        return written(amount, currency, 0, 0);
    }

    private String plain(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(digits(currency));
        format.setMaximumFractionDigits(digits(currency));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    private String written(BigDecimal amount, Currency currency, int least, int most) {
        NumberFormat format = NumberFormat.getCurrencyInstance(texts.locale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /// The sign by which the reader knows a currency, for example `£`.
    public String sign(Currency currency) {
        return currency.getSymbol(texts.locale());
    }

    /// Codes of currencies as a list, for example `EUR and GBP`.
    public String codes(Collection<Currency> currencies) {
        return texts.list(currencies.stream().map(Currency::getCurrencyCode).sorted(Comparator.naturalOrder())
                .distinct().toList());
    }
}
