package app.seatkeeper.ui.bulk;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Binds `problems.fxml`, the third step. Nothing is decided here.
final class ProblemsController {

    private static final double SENTENCE = 276;
    private static final double SENTENCE_ALONE = 420;

    @FXML private ListView<FilterLine> kinds;
    @FXML private ComboBox<FilterLine> kind;
    @FXML private Label title;
    @FXML private Label counts;
    @FXML private Button save;
    @FXML private Button useAll;
    @FXML private TableView<ProblemLine> table;
    @FXML private TableColumn<ProblemLine, ProblemLine> line;
    @FXML private TableColumn<ProblemLine, String> field;
    @FXML private TableColumn<ProblemLine, ProblemLine> value;
    @FXML private TableColumn<ProblemLine, ProblemLine> sentence;
    @FXML private TableColumn<ProblemLine, ProblemLine> suggestion;

    private final ProblemsViewModel model;
    private final Runnable saveProblems;
    private final Texts texts;

    ProblemsController(ProblemsViewModel model, Runnable saveProblems, Texts texts) {
        this.model = model;
        this.saveProblems = saveProblems;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> narrow = Controls.narrow(table);
        kinds();
        Controls.showWhen(narrow.map(small -> !small), kinds);
        Controls.showWhen(narrow, kind);
        title.textProperty().bind(model.title());
        counts.textProperty().bind(model.counts());
        save.setOnAction(_ -> saveProblems.run());
        useAll.textProperty().bind(model.proposals().map(
                count -> texts.of("bulk.useAll", count)));
        Controls.showWhen(model.proposals().greaterThan(0), useAll);
        useAll.setOnAction(_ -> model.useProposals());
        table(narrow);
    }

    private void kinds() {
        kinds.setItems(model.filters());
        kinds.setCellFactory(_ -> new FilterCell());
        kind.setItems(model.filters());
        kind.setCellFactory(_ -> new FilterCell());
        kinds.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> choose(now));
        kind.valueProperty().addListener((_, _, now) -> choose(now));
        model.filterProperty().subscribe(this::mark);
        model.filters().addListener((ListChangeListener<FilterLine>) _ ->
                mark(model.filterProperty().get()));
    }

    private void choose(@Nullable FilterLine chosen) {
        if (chosen != null && chosen.filter() != null) {
            model.filterProperty().set(chosen.filter());
        }
    }

    private void mark(ProblemFilter filter) {
        model.filters().stream().filter(one -> filter.equals(one.filter())).findFirst().ifPresent(one -> {
            kinds.getSelectionModel().select(one);
            kind.setValue(one);
        });
    }

    private void table(ObservableValue<Boolean> narrow) {
        table.setItems(model.lines());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        line.setCellFactory(_ -> new ProblemCells.Lines());
        field.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().field()));
        value.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        value.setCellFactory(_ -> new ProblemCells.Values());
        value.visibleProperty().bind(narrow.map(small -> !small));
        narrow.subscribe(small -> sentence.setMinWidth(small ? SENTENCE_ALONE : SENTENCE));
        sentence.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        sentence.setCellFactory(_ -> new ProblemCells.Sentence(narrow));
        suggestion.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        suggestion.setCellFactory(_ -> new SuggestionCell(model, texts));
        table.setRowFactory(_ -> new ProblemCells.Row());
        Label none = new Label(texts.of("bulk.problems.none"));
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
    }
}
