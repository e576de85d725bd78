package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.JobGlance;
import app.seatkeeper.ui.kit.RunBar;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `tray.fxml` to [TrayViewModel]: a panel while it is open, one line while it is folded.
final class TrayController {

    @FXML private Node opened;
    @FXML private Node folded;
    @FXML private Label title;
    @FXML private Label progress;
    @FXML private Label left;
    @FXML private Button pause;
    @FXML private FontIcon pauseIcon;
    @FXML private Button stop;
    @FXML private Button fold;
    @FXML private RunBar bar;
    @FXML private Label done;
    @FXML private Label skipped;
    @FXML private Label failed;
    @FXML private Label toGo;
    @FXML private Node waitLine;
    @FXML private Label wait;
    @FXML private Label foldedTitle;
    @FXML private RunBar foldedBar;
    @FXML private Label line;
    @FXML private Label slowed;
    @FXML private Button foldedPause;
    @FXML private FontIcon foldedPauseIcon;
    @FXML private Button foldedStop;
    @FXML private Button unfold;

    private final TrayViewModel model;

    TrayController(TrayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Controls.showWhen(model.isOpen(), opened);
        Controls.showWhen(model.isFolded(), folded);
        bindWords();
        bindButtons();
        model.glanceProperty().subscribe(this::show);
        Controls.showWhen(model.waiting().map(text -> !text.isEmpty()), waitLine);
        Controls.showWhen(model.slowed().map(text -> !text.isEmpty()), slowed);
    }

    private void bindWords() {
        title.textProperty().bind(model.title());
        progress.textProperty().bind(model.progress());
        left.textProperty().bind(model.left());
        done.textProperty().bind(model.done());
        skipped.textProperty().bind(model.skipped());
        failed.textProperty().bind(model.failed());
        toGo.textProperty().bind(model.toGo());
        wait.textProperty().bind(model.waiting());
        foldedTitle.textProperty().bind(model.title());
        line.textProperty().bind(model.line());
        slowed.textProperty().bind(model.slowed());
    }

    private void bindButtons() {
        Controls.bind(pause, model.pauseOrResume());
        Controls.bind(foldedPause, model.pauseOrResume());
        Controls.bind(stop, model.stop());
        Controls.bind(foldedStop, model.stop());
        pause.textProperty().bind(model.pauseWord());
        foldedPause.accessibleTextProperty().bind(model.pauseWord());
        fold.setOnAction(_ -> model.openProperty().set(false));
        unfold.setOnAction(_ -> model.openProperty().set(true));
    }

    private void show(JobGlance job) {
        bar.show(job);
        foldedBar.show(job);
        bar.setAccessibleText(progress.getText());
        Feather next = job.isPaused() ? Feather.PLAY : Feather.PAUSE;
        pauseIcon.setIconCode(next);
        foldedPauseIcon.setIconCode(next);
    }
}
