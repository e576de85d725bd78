package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.nav.Recency;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One cell of a table of use. Days stand on a ground that tells how long ago that is; what nobody knows is hatched.
final class UseCell extends TableCell<UseRow, UseRow> {

    private static final List<String> STATES = List.of("week", "month", "quarter", "unknown-fill", "muted");

    private final String id;
    private final UsageViewModel model;
    private final Tooltip tip = new Tooltip();

    /// @param id of the column, which may be made anew while the cell stands
    UseCell(String id, UsageViewModel model) {
        this.id = id;
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable UseRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(STATES);
        UseRoster.Result done = model.resultProperty().get();
        UseColumn column = done == null ? null : done.sheet().column(id).orElse(null);
        if (empty || row == null || column == null) {
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        show(column, column.value().apply(row));
    }

    private void show(UseColumn column, Cell cell) {
        UseWords words = model.words();
        setText(words.cell(column.kind(), cell));
        String spoken = words.spoken(column, cell);
        setAccessibleText(spoken);
        boolean since = column.kind() == UseColumn.Kind.HEAT || column.kind() == UseColumn.Kind.SINCE;
        tip.setText(since ? explained(words, spoken, cell) : getText());
        setTooltip(column.kind().isCount() ? null : tip);
        if (column.kind() == UseColumn.Kind.HEAT) {
            getStyleClass().add(ground(words, cell));
        } else if (since && !(cell instanceof Cell.Day)) {
            getStyleClass().add("muted");
        }
    }

    private String explained(UseWords words, String spoken, Cell cell) {
        return cell instanceof Cell.Day(var day)
                ? model.texts().of("usage.spoken", spoken, words.date(day)) : spoken;
    }

    private static String ground(UseWords words, Cell cell) {
        return switch (cell) {
            case Cell.Day(var day) -> switch (Recency.ofDays(words.daysSince(day))) {
                case WITHIN_7 -> "week";
                case WITHIN_30 -> "month";
                case WITHIN_90 -> "quarter";
                case WITHIN_180, NONE, UNKNOWN, NO_LICENSE -> "muted";
            };
            case Cell.Unknown _ -> "unknown-fill";
            case Cell.Text _, Cell.Amount _, Cell.Money _, Cell.Share _, Cell.Moment _, Cell.YesNo _, Cell.Texts _ ->
                    "muted";
        };
    }
}
