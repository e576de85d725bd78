package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cells as what they are searched, filtered and ordered by.
final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private Plain() { }

    /// A text without case and accents.
    static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return ASCII.matcher(small).matches() ? small
                : ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    /// What is found by searching: as it is saved, with nothing for what is not known.
    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value;
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Money(var value, var currency, _) -> value.toPlainString() + " " + currency;
            case Cell.Share _, Cell.Unknown _, Cell.YesNo _ -> "";
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> value.toString();
            case Cell.Texts(var values) -> String.join("; ", values);
        };
    }

    static Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var value) -> Optional.of(value);
            case Cell.Money(var value, _, _) -> Optional.of(value);
            case Cell.Share(double value) -> Optional.of(BigDecimal.valueOf(value));
            case Cell.Text _, Cell.Unknown _, Cell.Day _, Cell.Moment _, Cell.YesNo _, Cell.Texts _ ->
                    Optional.empty();
        };
    }

    static Optional<LocalDate> day(Cell cell) {
        return switch (cell) {
            case Cell.Day(var value) -> Optional.of(value);
            case Cell.Moment(var value) -> Optional.of(Cells.utc(value));
            case Cell.Text _, Cell.Unknown _, Cell.Amount _, Cell.Money _, Cell.Share _, Cell.YesNo _, Cell.Texts _ ->
                    Optional.empty();
        };
    }
}
