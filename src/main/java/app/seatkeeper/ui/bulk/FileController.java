package app.seatkeeper.ui.bulk;

import app.seatkeeper.ui.kit.Controls;
import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds `file.fxml`, the first step. Nothing is decided here.
final class FileController {

    @FXML private HBox broken;
    @FXML private Label why;
    @FXML private VBox drop;
    @FXML private Button choose;
    @FXML private VBox templates;

    private final BulkViewModel model;
    private final WizardViewModel wizard;
    private final Runnable chooseFile;

    FileController(BulkViewModel model, WizardViewModel wizard, Runnable chooseFile) {
        this.model = model;
        this.wizard = wizard;
        this.chooseFile = chooseFile;
    }

    @FXML
    private void initialize() {
        why.textProperty().bind(model.fileProblemProperty());
        Controls.showWhen(model.fileProblemProperty().isNotEmpty(), broken);
        choose.setOnAction(_ -> chooseFile.run());
        choose.disableProperty().bind(model.busyProperty());
        choose.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                choose.requestFocus();
            }
        });
        drop.setOnDragOver(this::over);
        drop.setOnDragDropped(this::dropped);
        wizard.templates().forEach(offer -> {
            Hyperlink link = new Hyperlink(offer.name());
            link.setOnAction(_ -> offer.save().run());
            templates.getChildren().add(link);
        });
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        boolean one = files != null && !files.isEmpty();
        if (one) {
            model.open(files.getFirst().toPath());
        }
        event.setDropCompleted(one);
        event.consume();
    }
}
