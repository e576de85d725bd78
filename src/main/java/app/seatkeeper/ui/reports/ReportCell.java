package app.seatkeeper.ui.reports;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.reports.Kind;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a report. What is not known says so; what does not apply is a dash.
final class ReportCell extends TableCell<Integer, Cell> {

    private static final int LONG = 24;
    private static final String NOTHING = "–";

    private final CellTexts words;
    private final Tooltip whole = new Tooltip();

    ReportCell(CellTexts words, Kind kind) {
        this.words = words;
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        if (kind.isNumber()) {
            getStyleClass().add("align-right");
        }
        if (kind == Kind.ID) {
            getStyleClass().add("id-cell");
        }
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        getStyleClass().remove("faint");
        if (empty || cell == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        String text = words.of(cell);
        setText(text.isEmpty() ? NOTHING : text.replace('\n', ' '));
        whole.setText(text);
        setTooltip(text.length() > LONG ? whole : null);
        if (text.isEmpty() || cell.equals(Cell.UNKNOWN)) {
            getStyleClass().add("faint");
        }
    }
}
