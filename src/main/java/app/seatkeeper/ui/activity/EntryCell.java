package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.activity.RunDetailViewModel.EntryRow;
import app.seatkeeper.workspace.RunEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One user of a run: name and time, what was done or why not, and for a failure Microsoft's own words and ids.
final class EntryCell extends ListCell<EntryRow> {

    private final Supplier<EntryWords> words;
    private final FontIcon mark = new FontIcon();
    private final Label name = new Label();
    private final Label time = label("caption");
    private final Label detail = label("caption");
    private final Label original = label("mono");
    private final Hyperlink showOriginal = new Hyperlink();
    private final VBox ids = new VBox(2);
    private final HBox box;

    EntryCell(Supplier<EntryWords> words) {
        this.words = words;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var text = new VBox(2, new HBox(8, name, space, time), detail, showOriginal, original, ids);
        HBox.setHgrow(text, Priority.ALWAYS);
        box = new HBox(mark, text);
        box.getStyleClass().add("entry");
        box.prefWidthProperty().bind(widthProperty().subtract(2));
        box.setMinWidth(0);
        setPrefWidth(0);
        hideAndFree(original);
        hideAndFree(showOriginal);
        showOriginal.setOnAction(_ -> original.setVisible(!original.isVisible()));
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void hideAndFree(Node node) {
        node.setVisible(false);
        node.managedProperty().bind(node.visibleProperty());
    }

    @Override
    protected void updateItem(EntryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        RunEntry entry = row.entry();
        EntryWords say = words.get();
        mark.setIconCode(icon(entry.status()));
        mark.getStyleClass().setAll("ikonli-font-icon", style(entry.status()));
        name.setText(entry.before().name());
        time.setText(say.time(entry.at()));
        detail.setText(say.detail(entry));
        original.setText(say.original(entry));
        original.setVisible(false);
        showOriginal.setText(say.texts().of("activity.original"));
        showOriginal.setVisible(!original.getText().isEmpty());
        ids.getChildren().setAll(entry.fault() == null ? List.of()
                : entry.requestIds().stream().filter(id -> !id.isEmpty()).map(id -> requestId(say, id)).toList());
        setAccessibleText(entry.before().name() + ", " + say.status(entry.status()) + ". " + detail.getText());
        setGraphic(box);
    }

    private static Node requestId(EntryWords say, String id) {
        var text = label("caption");
        text.setText(say.shortened(id));
        var copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("button-icon", "flat", "compact");
        copy.setAccessibleText(say.texts().of("activity.copyRequest"));
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, id)));
        var line = new HBox(4, text, copy);
        line.getStyleClass().add("drawer-row");
        return line;
    }

    private static Feather icon(RunEntry.Status status) {
        return switch (status) {
            case DONE -> Feather.CHECK_CIRCLE;
            case SKIPPED -> Feather.MINUS_CIRCLE;
            case FAILED -> Feather.X_CIRCLE;
            case PARTLY_DONE -> Feather.ALERT_TRIANGLE;
            case SENDING -> Feather.CLOCK;
            case NOT_RUN -> Feather.CIRCLE;
        };
    }

    private static String style(RunEntry.Status status) {
        return switch (status) {
            case DONE -> "fg-success";
            case FAILED -> "fg-danger";
            case PARTLY_DONE -> "fg-warning";
            case SKIPPED, SENDING, NOT_RUN -> "muted";
        };
    }
}
