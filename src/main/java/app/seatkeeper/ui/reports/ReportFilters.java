package app.seatkeeper.ui.reports;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Filter;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.catalogue.Catalogue;
import app.seatkeeper.ui.kit.Chips;
import app.seatkeeper.ui.kit.Texts;
import atlantafx.base.controls.Popover;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The chips of the filters that are set, and *+ Filter*, which offers the columns.
final class ReportFilters {

    private final ReportsViewModel model;
    private final Texts texts;
    private final Pane place;
    private final Button add;
    private final Popover editor = new Popover();
    private final FilterWords words;

    ReportFilters(ReportsViewModel model, Pane place) {
        this.model = model;
        this.texts = model.texts();
        this.place = place;
        this.words = new FilterWords(texts, new CellTexts(texts.locale(), ZoneId.systemDefault()));
        this.add = Chips.add(texts.of("reports.filter.add"), this::offerColumns);
        add.setId("reports-add-filter");
        editor.setAnimated(false);
        editor.setDetachable(false);
        editor.setArrowSize(0);
        editor.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        place.getChildren().setAll(add);
        draw();
        model.choiceProperty().subscribe(this::draw);
        model.currentProperty().subscribe(this::draw);
    }

    /// The button stays where it is, since an open editor hangs on it.
    private void draw() {
        place.getChildren().removeIf(node -> !node.equals(add));
        place.getChildren().addAll(0, model.choiceProperty().get().filters().stream()
                .flatMap(filter -> column(filter.column()).map(column -> chip(filter, column)).stream()).toList());
    }

    private Node chip(Filter filter, Column<?> column) {
        String value = words.of(filter, column);
        String kind = texts.of(column.key());
        return Chips.filter(kind, value, texts.of("reports.filter.spoken", kind, value),
                () -> edit(column), () -> {
                    model.unfilter(column.key());
                    add.requestFocus();
                });
    }

    private Optional<Column<?>> column(String key) {
        return columns(model.currentProperty().get()).stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private static List<Column<?>> columns(ReportName name) {
        return Catalogue.report(name).columns().stream().<Column<?>>map(column -> column).toList();
    }

    private void offerColumns() {
        open(new ColumnPick(columns(model.currentProperty().get()), texts, this::edit));
    }

    private void edit(Column<?> column) {
        open(new FilterEditor(model, column).view());
    }

    private void open(Node node) {
        if (!node.getStyleClass().contains("filter-editor")) {
            node.getStyleClass().add("filter-editor");
        }
        editor.setContentNode(node);
        if (!editor.isShowing()) {
            editor.show(add);
        }
    }

    /// @return whether an editor was open
    boolean close() {
        boolean open = editor.isShowing();
        editor.hide();
        return open;
    }
}
