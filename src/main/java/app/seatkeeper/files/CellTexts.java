package app.seatkeeper.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a cell says to a reader: numbers, money and days as the reader's country writes them. Not for several
/// threads at once.
public final class CellTexts {

    private static final int MOST_DECIMALS = 6;

    private final Locale locale;
    private final NumberFormat number;
    private final NumberFormat percent;
    private final Map<String, NumberFormat> money = new HashMap<>();
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    /// @param zone where the reader's clock stands; UTC for files
    public CellTexts(Locale locale, ZoneId zone) {
        this.locale = locale;
        number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(MOST_DECIMALS);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        moment = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).withZone(zone);
    }

    /// The texts of a file, whose instants are in UTC.
    public static CellTexts ofFile(Locale locale) {
        return new CellTexts(locale, ZoneOffset.UTC);
    }

    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value;
            case Cell.Amount(var value) -> number.format(value);
            case Cell.Money(var value, var currency, boolean lowerBound) ->
                    (lowerBound ? "≥ " : "") + money(currency).format(rounded(value));
            case Cell.Share(double value) -> percent.format(value);
            case Cell.Unknown _ -> "unknown";
            case Cell.Day(var value) -> day.format(value);
            case Cell.Moment(Instant value) -> moment.format(value);
            case Cell.YesNo(boolean value) -> value ? "Yes" : "No";
            case Cell.Texts(var values) -> String.join("; ", values);
        };
    }

    /// What a cell says to a program: numbers without signs of thousands, days and instants as ISO 8601, money in
    /// cents and without its currency, shares as parts of 1.
    public static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value;
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Money(var value, _, _) -> rounded(value).toPlainString();
            case Cell.Share(double value) -> share(value).toPlainString();
            case Cell.Unknown _ -> "unknown";
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> value.toString();
            case Cell.YesNo(boolean value) -> value ? "Yes" : "No";
            case Cell.Texts(var values) -> String.join("; ", values);
        };
    }

    /// An amount of money in cents.
    public static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    /// A share to a hundredth of a percent.
    public static BigDecimal share(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private NumberFormat money(String currency) {
        return money.computeIfAbsent(currency, code -> {
            NumberFormat format = NumberFormat.getCurrencyInstance(locale);
            format.setCurrency(Currency.getInstance(code));
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            return format;
        });
    }
}
