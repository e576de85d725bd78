package app.seatkeeper.ui.reports;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A line in the list of reports: the head of a group or the name of a report, with its question as a tooltip.
final class ReportLine extends ListCell<ReportEntry> {

    private final Label name = new Label();
    private final Tooltip question = new Tooltip();

    ReportLine() {
        name.getStyleClass().add("report-entry");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReportEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().removeAll("report-heading", "report-item");
        setTooltip(null);
        setDisable(false);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        switch (entry) {
            case ReportEntry.Heading(var title, _) -> {
                name.setText(title);
                getStyleClass().add("report-heading");
                setDisable(true);
            }
            case ReportEntry.Item(_, var title, var asks) -> {
                name.setText(title);
                question.setText(asks);
                setTooltip(question);
                setAccessibleText(title + ". " + asks);
                getStyleClass().add("report-item");
            }
        }
        setGraphic(name);
    }
}
