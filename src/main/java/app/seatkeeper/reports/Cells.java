package app.seatkeeper.reports;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.files.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Makes cells of what may be unknown.
public final class Cells {

    private Cells() { }

    public static Cell moment(@Nullable Instant when) {
        return when == null ? Cell.UNKNOWN : Cell.of(when);
    }

    public static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.UNKNOWN : Cell.of(day);
    }

    public static Cell count(OptionalLong number) {
        return number.isPresent() ? Cell.of(number.getAsLong()) : Cell.UNKNOWN;
    }

    /// Whole days between two days in UTC.
    public static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    public static LocalDate utc(Instant when) {
        return when.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// One amount with its currency; several, which are never added, as a list; nothing known as unknown.
    public static Cell money(Cost cost, ReportInput input) {
        if (cost.isUnknown()) {
            return Cell.UNKNOWN;
        }
        List<Map.Entry<Currency, BigDecimal>> amounts = cost.amounts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode())))
                .toList();
        return switch (amounts.size()) {
            case 0 -> input.currency().<Cell>map(one -> money(BigDecimal.ZERO, one, false)).orElse(Cell.of(0));
            case 1 -> money(amounts.getFirst().getValue(), amounts.getFirst().getKey(), cost.isLowerBound());
            default -> Cell.of(amounts.stream().map(one -> (cost.isLowerBound() ? "≥ " : "")
                    + rounded(one.getValue()).toPlainString() + " " + one.getKey().getCurrencyCode()).toList());
        };
    }

    public static Cell money(BigDecimal amount, Currency currency, boolean lowerBound) {
        return new Cell.Money(rounded(amount), currency.getCurrencyCode(), lowerBound);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /// @param times null where they were not read
    /// @param when  one of them; null for none
    public static Cell signIn(@Nullable SignIns times, @Nullable Instant when, ReportInput input) {
        if (times == null) {
            return Cell.UNKNOWN;
        }
        return when == null ? Cell.of(input.words().of("report.noSignIn")) : Cell.of(when);
    }

    public static Cell activity(LastActivity last, ReportInput input) {
        return switch (last) {
            case LastActivity.On(var day) -> Cell.of(day);
            case LastActivity.NoneIn(var days) -> Cell.of(input.words().of("report.noActivity", days));
            case LastActivity.Unknown _ -> Cell.UNKNOWN;
            case LastActivity.NotLicensed _ -> Cell.NONE;
        };
    }
}
