package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.usage.UseColumn.Kind;
import app.seatkeeper.workspace.Calls;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Calls one by one as lines of a table, and added up by their type.
final class CallLines {

    private final Texts texts;
    private final CallsViewModel.Kind kind;

    CallLines(Texts texts, CallsViewModel.Kind kind) {
        this.texts = texts;
        this.kind = kind;
    }

    /// One call.
    ///
    /// @param search who took part, folded
    /// @param type   by which calls are added up
    /// @param cost   per currency
    record Line(List<Cell> cells, String search, String type, long seconds, Map<String, BigDecimal> cost) {
        Line {
            cells = List.copyOf(cells);
            cost = Map.copyOf(cost);
        }
    }

    record Column(String title, Kind kind) {

        ExportColumn exported() {
            return new ExportColumn(title, switch (kind) {
                case TIME -> ExportColumn.Kind.MOMENT;
                case HEAT, SINCE, DAY -> ExportColumn.Kind.DAY;
                case SIZE, SPAN -> ExportColumn.Kind.NUMBER;
                case NUMBER -> ExportColumn.Kind.MONEY;
                case WORDS -> ExportColumn.Kind.LIST;
                case NAME, TEXT -> ExportColumn.Kind.TEXT;
            });
        }
    }

    /// All calls of one type.
    record Total(String type, int calls, long seconds, Map<String, BigDecimal> cost) {
        Total {
            cost = Map.copyOf(cost);
        }
    }

    List<Column> columns() {
        return switch (kind) {
            case PEOPLE -> List.of();
            case RECORDS -> List.of(column("usage.call.start", Kind.TIME), column("usage.call.length", Kind.SPAN),
                    column("usage.call.kind", Kind.TEXT),
                    column("usage.call.organizer", Kind.TEXT), column("usage.call.participants", Kind.WORDS),
                    column("usage.call.modalities", Kind.WORDS));
            case PHONE -> List.of(column("usage.call.start", Kind.TIME), column("usage.call.length", Kind.SPAN),
                    column("usage.call.person", Kind.TEXT),
                    column("usage.call.way", Kind.TEXT), column("usage.call.type", Kind.TEXT),
                    column("usage.call.from", Kind.TEXT),
                    column("usage.call.to", Kind.TEXT), column("usage.call.destination", Kind.TEXT),
                    column("usage.call.successful", Kind.TEXT),
                    column("usage.call.cost", Kind.NUMBER));
        };
    }

    private Column column(String key, Kind drawn) {
        return new Column(texts.of(key), drawn);
    }

    List<Line> lines(Calls calls) {
        return switch (kind) {
            case PEOPLE -> List.of();
            case RECORDS -> calls.records().stream().map(this::line).toList();
            case PHONE -> calls.phoneCalls().stream().map(this::line).toList();
        };
    }

    private Line line(CallRecord call) {
        long seconds = Duration.between(call.start(), call.end()).toSeconds();
        String who = call.organizer() + '\n' + String.join("\n", call.participants());
        return new Line(List.of(Cell.of(call.start()), Cell.of(seconds), Cell.of(call.kind()),
                Cell.of(call.organizer()), call.participants().isEmpty() ? Cell.UNKNOWN : Cell.of(call.participants()),
                Cell.of(call.modalities())), Folding.folded(who), call.kind(), seconds, Map.of());
    }

    private Line line(PhoneCall call) {
        Boolean went = call.successful();
        BigDecimal cost = cost(call);
        boolean costs = cost.signum() != 0 && !call.currency().isEmpty();
        return new Line(List.of(Cell.of(call.start()), Cell.of(call.seconds()),
                Cell.of(call.name().isEmpty() ? call.user() : call.name()),
                Cell.of(texts.of("usage.way." + call.way().name())), Cell.of(call.type()), Cell.of(call.caller()),
                Cell.of(call.callee()), Cell.of(call.destination()), went == null ? Cell.NONE : Cell.of(went),
                costs ? new Cell.Money(cost, call.currency(), false) : Cell.NONE),
                Folding.folded(call.user() + '\n' + call.name()), call.type(), call.seconds(),
                costs ? Map.of(call.currency(), cost) : Map.of());
    }

    private static BigDecimal cost(PhoneCall call) {
        return Stream.of(call.charge(), call.connectionCharge()).<BigDecimal>mapMulti((charge, next) -> {
            if (charge != null) {
                next.accept(charge);
            }
        }).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Added up by type, the most frequent first. Currencies are never added together.
    static List<Total> totals(Collection<Line> lines) {
        Map<String, Total> totals = new TreeMap<>();
        for (Line line : lines) {
            totals.merge(line.type(), new Total(line.type(), 1, line.seconds(), line.cost()), CallLines::sum);
        }
        List<Total> sorted = new ArrayList<>(totals.values());
        sorted.sort((one, other) -> Integer.compare(other.calls(), one.calls()));
        return sorted;
    }

    private static Total sum(Total one, Total other) {
        Map<String, BigDecimal> cost = new TreeMap<>(one.cost());
        other.cost().forEach((currency, amount) -> cost.merge(currency, amount, BigDecimal::add));
        return new Total(one.type(), one.calls() + other.calls(), one.seconds() + other.seconds(), cost);
    }
}
