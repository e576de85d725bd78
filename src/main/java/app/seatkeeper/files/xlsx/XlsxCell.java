package app.seatkeeper.files.xlsx;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands in one cell of a workbook: a text, or a number with the format that makes it a date, an amount of
/// money or a share. Never a formula. Formats stand in the file as they are written here, so they hold no quotes.
///
/// @param text   null for a number
/// @param number null for a text
/// @param format the number's format; empty for a text
record XlsxCell(@Nullable String text, @Nullable BigDecimal number, String format) {

    static final String DAY = "yyyy\\-mm\\-dd";
    static final String MOMENT = "yyyy\\-mm\\-dd\\ hh:mm:ss";
    private static final String WHOLE = "#,##0";
    private static final String SHARE = "0.0%";
    private static final String LOWER_BOUND = "\\≥\\ ";

    private static final int DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final Map<String, String> SIGNS = Map.of("GBP", "[$£-809]", "EUR", "[$€-2]", "USD", "[$$-409]");

    static XlsxCell of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> text(value);
            case Cell.Amount(var value) -> amount(value);
            case Cell.Money(var value, var currency, boolean lowerBound) ->
                    new XlsxCell(null, CellTexts.rounded(value), money(currency, lowerBound));
            case Cell.Share(double value) -> new XlsxCell(null, CellTexts.share(value), SHARE);
            case Cell.Day(var value) -> day(value);
            case Cell.Moment(var value) -> moment(value);
            case Cell.Unknown _, Cell.YesNo _, Cell.Texts _ -> text(CellTexts.plain(cell));
        };
    }

    static XlsxCell text(String value) {
        return new XlsxCell(value, null, "");
    }

    /// A spreadsheet keeps 15 digits; a longer number stays what it is as a text.
    private static XlsxCell amount(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.precision() > DIGITS) {
            return text(value.toPlainString());
        }
        int decimals = Math.clamp(plain.scale(), 0, MOST_DECIMALS);
        return new XlsxCell(null, value, decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals));
    }

    private static String money(String currency, boolean lowerBound) {
        String sign = SIGNS.getOrDefault(currency, "[$" + currency + "]\\ ");
        return (lowerBound ? LOWER_BOUND : "") + sign + "#,##0.00";
    }

    /// Days before March 1900 and behind the year 9999 mean something else to a spreadsheet, or nothing.
    private static XlsxCell day(LocalDate value) {
        return isShown(value)
                ? new XlsxCell(null, BigDecimal.valueOf(ChronoUnit.DAYS.between(ORIGIN, value)), DAY)
                : text(value.toString());
    }

    private static XlsxCell moment(Instant value) {
        var local = value.atOffset(ZoneOffset.UTC);
        if (!isShown(local.toLocalDate())) {
            return text(value.toString());
        }
        long days = ChronoUnit.DAYS.between(ORIGIN, local.toLocalDate());
        BigDecimal part = BigDecimal.valueOf(local.toLocalTime().toSecondOfDay())
                .divide(SECONDS, MathContext.DECIMAL64);
        return new XlsxCell(null, BigDecimal.valueOf(days).add(part), MOMENT);
    }

    private static boolean isShown(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
