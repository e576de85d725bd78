package app.seatkeeper.ui.reports;

import app.seatkeeper.ui.kit.EmptyState;
import app.seatkeeper.ui.kit.SearchField;
import atlantafx.base.controls.SegmentedControl;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Binds `reports.fxml` to [ReportsViewModel]. Nothing is decided here.
final class ReportsController {

    private static final int LINE = 28;

    /// Lines that are seen above the report when somebody was led to it.
    private static final int ABOVE = 6;

    @FXML private Label count;
    @FXML private Button review;
    @FXML private Button all;
    @FXML private SearchField find;
    @FXML private ListView<ReportEntry> list;
    @FXML private Label title;
    @FXML private Label rows;
    @FXML private Label question;
    @FXML private SearchField search;
    @FXML private Button chooseColumns;
    @FXML private Button export;
    @FXML private FlowPane sources;
    @FXML private VBox incomplete;
    @FXML private SegmentedControl period;
    @FXML private FlowPane chips;
    @FXML private Hyperlink clear;
    @FXML private ProgressBar working;
    @FXML private TableView<Integer> table;

    private final ReportsViewModel model;
    private final ReportDeeds deeds;
    private final EmptyState empty = new EmptyState();

    ReportsController(ReportsViewModel model, ReportDeeds deeds) {
        this.model = model;
        this.deeds = deeds;
    }

    @FXML
    private void initialize() {
        new ReportTable(table, model).setUp();
        new ReportHead(model, deeds).bind(
                new ReportHead.Labels(title, rows, question, clear), sources, incomplete, empty);
        table.setPlaceholder(empty);
        deeds.filters(new ReportFilters(model, chips));
        ReportPeriod.bind(period, model);
        bindList();
        search.textProperty().bindBidirectional(model.searchProperty());
        chooseColumns.setOnAction(_ -> ColumnMenu.of(model).show(chooseColumns, Side.BOTTOM, 0, 4));
        export.setOnAction(_ -> deeds.export());
        export.disableProperty().bind(model.viewProperty().isNull());
        all.setOnAction(_ -> deeds.menuOfAll().show(all, Side.BOTTOM, 0, 4));
        review.setOnAction(_ -> deeds.review());
        clear.setOnAction(_ -> model.clearFilters());
        working.visibleProperty().bind(model.busyProperty());
    }

    private void bindList() {
        find.textProperty().bindBidirectional(model.findProperty());
        list.setFixedCellSize(LINE);
        list.setItems(model.entries());
        list.setCellFactory(_ -> new ReportLine());
        count.setText(model.reportCount());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry instanceof ReportEntry.Item item) {
                model.show(item);
            }
        });
        model.currentProperty().subscribe(_ -> select());
        model.entries().addListener((InvalidationListener) _ -> select());
    }

    private void select() {
        for (int i = 0; i < model.entries().size(); i++) {
            if (model.isCurrent(model.entries().get(i))) {
                list.getSelectionModel().select(i);
                if (!list.isFocused()) {
                    list.scrollTo(Math.max(0, i - ABOVE));
                }
                return;
            }
        }
    }

    void focusFilter() {
        search.requestFocus();
        search.selectAll();
    }

    List<Node> regions() {
        return List.of(list, table);
    }
}
