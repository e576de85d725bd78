package app.seatkeeper.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far a file is written, in the status bar, with a button to stop it; gone while none is.
public final class ExportStatus extends HBox {

    public ExportStatus(ExportJobs jobs, Texts texts) {
        var line = new Label("", new FontIcon(Feather.DOWNLOAD));
        line.setId("status-export");
        line.getStyleClass().add("fg-accent");
        line.textProperty().bind(jobs.lineProperty());
        var bar = new ProgressBar();
        bar.getStyleClass().add("status-progress");
        bar.progressProperty().bind(jobs.shareProperty());
        var stop = new Button("", new FontIcon(Feather.X));
        stop.setId("status-export-stop");
        stop.getStyleClass().addAll("button-icon", "flat", "status-stop");
        stop.setAccessibleText(texts.of("export.stop"));
        stop.setTooltip(new Tooltip(texts.of("export.stop")));
        stop.setOnAction(_ -> jobs.cancel());
        getStyleClass().add("status-export");
        getChildren().setAll(line, bar, stop);
        Controls.showWhen(jobs.going(), this);
        Pulse.whilst(jobs.going(), jobs::look);
    }
}
