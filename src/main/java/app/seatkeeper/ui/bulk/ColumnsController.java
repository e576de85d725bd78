package app.seatkeeper.ui.bulk;

import app.seatkeeper.ui.kit.Texts;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// Binds `columns.fxml`, the second step. Nothing is decided here.
final class ColumnsController {

    @FXML private VBox columns;
    @FXML private VBox forAll;

    private final BulkViewModel model;
    private final ColumnRows rows;

    ColumnsController(BulkViewModel model, ColumnsViewModel columnsModel, Texts texts) {
        this.model = model;
        this.rows = new ColumnRows(columnsModel, texts);
    }

    @FXML
    private void initialize() {
        model.tableProperty().subscribe(_ -> show());
        model.mappingProperty().subscribe(_ -> show());
    }

    private void show() {
        rows.show(model, columns, forAll);
    }
}
