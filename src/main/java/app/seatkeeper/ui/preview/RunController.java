package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.JobGlance;
import app.seatkeeper.ui.kit.JobTexts;
import app.seatkeeper.ui.kit.PlanFlow.Stage;
import app.seatkeeper.ui.kit.RunBar;
import app.seatkeeper.ui.kit.Texts;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds `run.fxml` to [RunViewModel] and [ResultViewModel]. Nothing is decided here.
final class RunController {

    @FXML private Label title;
    @FXML private Label counts;
    @FXML private VBox progress;
    @FXML private Label line;
    @FXML private Label wait;
    @FXML private Button stop;
    @FXML private HBox broken;
    @FXML private Label why;
    @FXML private Node allDone;
    @FXML private TableView<ResultWords.Line> table;
    @FXML private TableColumn<ResultWords.Line, ResultWords.Line> who;
    @FXML private TableColumn<ResultWords.Line, ResultWords.Line> status;
    @FXML private TableColumn<ResultWords.Line, String> sentence;
    @FXML private HBox footer;
    @FXML private Button activity;
    @FXML private Button again;
    @FXML private Button undo;
    @FXML private Button done;

    private final RunViewModel model;
    private final ResultViewModel result;
    private final Texts texts;
    private final JobTexts words;
    private final RunBar bar = new RunBar();

    RunController(RunViewModel model, ResultViewModel result, Texts texts) {
        this.model = model;
        this.result = result;
        this.texts = texts;
        this.words = new JobTexts(texts);
    }

    @FXML
    private void initialize() {
        var running = model.stageProperty().map(stage -> stage == Stage.RUNNING);
        var ended = model.stageProperty().map(stage -> stage == Stage.ENDED);
        title.textProperty().bind(result.title());
        counts.textProperty().bind(result.counts());
        progress.getChildren().add(1, bar);
        Controls.showWhen(running, progress);
        model.glanceProperty().subscribe(this::show);
        stop.setOnAction(_ -> model.stop());
        why.textProperty().bind(result.why());
        Controls.showWhen(result.why().map(text -> !text.isEmpty()), broken);
        Controls.showWhen(result.allDone(), allDone);
        Controls.showWhen(result.hasLines(), table);
        Controls.showWhen(ended, footer);
        table();
        bind(undo, result.undo());
        bind(again, result.again());
        bind(activity, result.activity());
        Controls.bind(done, result.close());
    }

    private static void bind(Button button, Command command) {
        Controls.bind(button, command);
        Controls.showWhen(command.enabledProperty(), button);
    }

    private void show(JobGlance glance) {
        bar.show(glance);
        line.setText(words.line(glance));
        wait.setText(words.wait(glance));
        stop.setDisable(glance.isStopping());
    }

    private void table() {
        table.setItems(result.lines());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        who.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        who.setCellFactory(_ -> new ResultCells.Who());
        status.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        status.setCellFactory(_ -> new ResultCells.State());
        sentence.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().sentence()));
        sentence.setCellFactory(_ -> new ResultCells.Why(texts.of("preview.result.said")));
    }

    void focusResult() {
        done.requestFocus();
    }
}
