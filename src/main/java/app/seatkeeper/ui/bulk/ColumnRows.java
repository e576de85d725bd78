package app.seatkeeper.ui.bulk;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.files.bulk.ColumnMapping;
import app.seatkeeper.files.bulk.ImportColumn;
import app.seatkeeper.ui.bulk.ColumnsViewModel.FileColumn;
import app.seatkeeper.ui.bulk.ColumnsViewModel.ForAll;
import app.seatkeeper.ui.bulk.ColumnsViewModel.Meaning;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows of the second step: one per column of the file with a choice of its meaning, and below them what is
/// said once for all rows.
final class ColumnRows {

    private static final double NAME = 220;
    private static final double CHOICE = 240;

    private final ColumnsViewModel model;
    private final Texts texts;

    ColumnRows(ColumnsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void show(BulkViewModel bulk, VBox columns, VBox forAll) {
        var table = bulk.tableProperty().get();
        ColumnMapping mapping = bulk.mappingProperty().get();
        if (table == null || mapping == null) {
            columns.getChildren().clear();
            forAll.getChildren().clear();
            return;
        }
        columns.getChildren().setAll(model.columns(table).stream().map(one -> column(one, mapping)).toList());
        List<ImportColumn> open = model.forAll(mapping);
        forAll.getChildren().setAll(open.stream().map(one -> said(one, mapping)).toList());
        forAll.setVisible(!open.isEmpty());
        forAll.setManaged(!open.isEmpty());
    }

    private Node column(FileColumn column, ColumnMapping mapping) {
        Label name = fixed(new Label(column.header()));
        name.getStyleClass().add("strong");
        ComboBox<Meaning> choice = new ComboBox<>();
        choice.getItems().setAll(model.meanings());
        choice.setValue(model.meaning(mapping, column.place()));
        choice.setId("bulk-column-" + column.place());
        choice.setAccessibleText(texts.of("bulk.column.means", column.header()));
        choice.setOnAction(_ -> model.mean(column.place(), choice.getValue()));
        sized(choice);
        Label samples = new Label(column.samples().stream().filter(one -> !one.isEmpty()).collect(joining(" · ")));
        samples.getStyleClass().addAll("mono", "muted");
        samples.setTooltip(new Tooltip(String.join("\n", column.samples())));
        samples.setMinWidth(0);
        HBox.setHgrow(samples, Priority.ALWAYS);
        return row(name, choice, samples);
    }

    private Node said(ImportColumn column, ColumnMapping mapping) {
        Label name = fixed(new Label(texts.of(forAll(column))));
        ComboBox<ForAll> choice = new ComboBox<>();
        choice.getItems().setAll(model.values(column));
        model.value(mapping, column).ifPresent(choice::setValue);
        choice.setPromptText(texts.of("bulk.forAll.choose"));
        choice.setId("bulk-all-" + column.title());
        choice.setAccessibleText(name.getText());
        choice.setOnAction(_ -> model.say(column, choice.getValue()));
        sized(choice);
        return row(name, choice);
    }

    private static String forAll(ImportColumn column) {
        return switch (column) {
            case LICENSE -> "bulk.forAll.license";
            case REPLACE_WITH -> "bulk.forAll.replaceWith";
            default -> "bulk.forAll.action";
        };
    }

    private static HBox row(Node... cells) {
        HBox row = new HBox(cells);
        row.getStyleClass().add("column-row");
        return row;
    }

    private static void sized(ComboBox<?> choice) {
        choice.setMinWidth(CHOICE);
        choice.setPrefWidth(CHOICE);
        choice.setMaxWidth(CHOICE);
    }

    private static Label fixed(Label label) {
        label.setMinWidth(NAME);
        label.setPrefWidth(NAME);
        label.setMaxWidth(NAME);
        return label;
    }
}
