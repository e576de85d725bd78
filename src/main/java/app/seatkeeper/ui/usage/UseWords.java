package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.usage.UseColumn.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How the cells of the screen are written.
///
/// @param today the day to which days are counted
record UseWords(Texts texts, LocalDate today) {

    private static final List<String> UNITS = List.of("usage.bytes", "usage.kb", "usage.mb", "usage.gb", "usage.tb");
    private static final int STEP = 1024;

    /// What stands in a cell.
    String cell(Kind kind, Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text.isEmpty() ? texts.of("usage.dash")
                    : kind == Kind.HEAT ? texts.of("usage.none") : text;
            case Cell.Unknown _ -> texts.of("usage.unknown");
            case Cell.Day(var day) -> day(kind, day);
            case Cell.Moment(var when) -> texts.of("usage.time", date(LocalDate.ofInstant(when, ZoneOffset.UTC)),
                    texts.time(when));
            case Cell.Amount(var value) -> amount(kind, value);
            case Cell.Money(var value, var currency, _) -> texts.of("usage.money", currency,
                    String.format(texts.locale(), "%,.2f", value));
            case Cell.Share(var value) -> percent(value);
            case Cell.YesNo(var yes) -> texts.of(yes ? "usage.yes" : "usage.no");
            case Cell.Texts(var values) -> String.join(", ", values);
        };
    }

    private String day(Kind kind, LocalDate day) {
        return switch (kind) {
            case HEAT -> texts.number(daysSince(day));
            case SINCE -> texts.of("usage.days", daysSince(day));
            case NAME, TEXT, DAY, TIME, NUMBER, SIZE, SPAN, WORDS -> date(day);
        };
    }

    private String amount(Kind kind, BigDecimal value) {
        return switch (kind) {
            case SIZE -> size(value.longValue());
            case SPAN -> span(value.longValue());
            case NAME, TEXT, HEAT, SINCE, DAY, TIME, NUMBER, WORDS -> texts.number(value.longValue());
        };
    }

    /// What is read out of a cell, for example *Teams, 46 days ago*.
    String spoken(UseColumn column, Cell cell) {
        String value = cell instanceof Cell.Day(var day) && column.kind() != Kind.DAY
                ? texts.of("usage.daysAgo", daysSince(day))
                : cell.equals(Cell.NONE) ? texts.of("usage.noLicense")
                : cell instanceof Cell.Text(var text) ? text : cell(column.kind(), cell);
        return texts.of("usage.spoken", column.spoken(), value);
    }

    long daysSince(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, today));
    }

    /// For example *17 Nov 2026*.
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", texts.locale()).format(day);
    }

    /// For example *1.2 GB*.
    String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.size() - 1) {
            value /= STEP;
            unit++;
        }
        String number = String.format(texts.locale(), value < 10 && unit > 0 ? "%.1f" : "%,.0f", value);
        return texts.of(UNITS.get(unit), number);
    }

    /// For example *3 h 20 min*.
    String span(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        return length.toHours() == 0 ? texts.of("usage.minutes", length.toMinutes())
                : texts.of("usage.hours", length.toHours(), length.toMinutesPart());
    }

    /// A part of a whole, for example *77 %*; never rounded up to all of it, nor down to nothing.
    String percent(double share) {
        long rounded = Math.round(share * 100);
        long honest = share > 0 && rounded == 0 ? 1 : share < 1 && rounded == 100 ? 99 : rounded;
        return texts.of("usage.percent", honest);
    }

    String service(Service service) {
        return texts.of("usage.service." + service.name());
    }

    /// What a service is called above a narrow column.
    String shortService(Service service) {
        return texts.of("usage.service.short." + service.name());
    }

    /// The reports as one list, without their periods, for example *the report on apps and the report on mailboxes*.
    String reports(Collection<ReportKey> reports) {
        return texts.list(reports.stream().map(ReportKey::report).distinct().sorted()
                .map(report -> texts.of("usage.report." + report.name())).toList());
    }

    String country(String code) {
        return code.isEmpty() ? texts.of("usage.notSet") : Locale.of("", code).getDisplayCountry(texts.locale());
    }

    String department(String name) {
        return name.isEmpty() ? texts.of("usage.noDepartment") : name;
    }

    /// Few names in full, of many the first and how many more.
    String few(Stream<String> names) {
        List<String> all = names.toList();
        return all.size() <= 2 ? String.join(", ", all)
                : texts.of("usage.more", all.getFirst(), all.size() - 1);
    }
}
