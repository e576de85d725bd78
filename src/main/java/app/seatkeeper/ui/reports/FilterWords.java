package app.seatkeeper.ui.reports;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Filter;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What stands on the chip of a filter, beside the name of its column.
record FilterWords(Texts texts, CellTexts cells) {

    private static final int FEW = 2;

    String of(Filter filter, Column<?> column) {
        return switch (filter) {
            case Filter.Contains(_, var text) -> texts.of("reports.chip.contains", text);
            case Filter.OneOf(_, var values) -> several(values.stream().sorted().toList());
            case Filter.Between(_, var least, var most) -> range(least, most, value -> number(value, column.kind()));
            case Filter.During(_, var first, var last) -> range(first, last, this::day);
            case Filter.Is(_, boolean yes) -> texts.of(yes ? "reports.chip.yes" : "reports.chip.no");
            case Filter.Unknown _ -> texts.of("reports.chip.unknown");
        };
    }

    private String several(List<String> values) {
        String first = String.join(", ", values.subList(0, Math.min(FEW, values.size())));
        return values.size() <= FEW ? first : texts.of("reports.chip.more", first, values.size() - FEW);
    }

    private <T> String range(@Nullable T least, @Nullable T most, Function<T, String> words) {
        if (least == null) {
            return most == null ? "" : texts.of("reports.chip.atMost", words.apply(most));
        }
        return most == null ? texts.of("reports.chip.atLeast", words.apply(least))
                : texts.of("reports.chip.between", words.apply(least), words.apply(most));
    }

    private String number(BigDecimal value, Kind kind) {
        return cells.of(kind == Kind.SHARE ? new Cell.Share(value.doubleValue())
                : new Cell.Amount(value));
    }

    private String day(LocalDate day) {
        return cells.of(Cell.of(day));
    }
}
