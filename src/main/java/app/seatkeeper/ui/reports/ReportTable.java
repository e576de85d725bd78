package app.seatkeeper.ui.reports;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportView;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Draws a report: a column for each of its own, cells when they are seen. A click on a header orders by it.
final class ReportTable {

    private static final int ROW = 32;
    private static final int SAMPLE = 60;
    private static final double LETTER = 7.2;
    private static final double TITLE_LETTER = 7;
    private static final double PADDING = 26;
    private static final double ARROW = 18;
    private static final double MARGIN = 16;
    private static final double NARROWEST = 72;
    private static final double WIDEST = 340;

    private final TableView<Integer> table;
    private final ReportsViewModel model;
    private final CellTexts words;
    private final List<String> drawn = new ArrayList<>();
    private final AtomicBoolean drawing = new AtomicBoolean();

    /// Always the same list: a table that is given another one forgets the order it was just asked for.
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();

    ReportTable(TableView<Integer> table, ReportsViewModel model) {
        this.table = table;
        this.model = model;
        this.words = new CellTexts(model.texts().locale(), ZoneId.systemDefault());
    }

    /// Puts everything in place; called once.
    void setUp() {
        table.setFixedCellSize(ROW);
        table.setItems(rows);
        table.setMinWidth(0);
        table.setSortPolicy(_ -> sort());
        model.viewProperty().subscribe(this::draw);
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(key)) {
                copy();
                key.consume();
            }
        });
    }

    private void draw(@Nullable ReportView view) {
        drawing.set(true);
        if (view == null) {
            drawn.clear();
            table.getColumns().clear();
            rows.clear();
        } else {
            List<String> wanted = new ArrayList<>(List.of(view.report().name().name()));
            view.columns().forEach(column -> wanted.add(column.key()));
            if (!wanted.equals(drawn)) {
                drawn.clear();
                drawn.addAll(wanted);
                table.getColumns().setAll(IntStream.range(0, view.columns().size())
                        .mapToObj(place -> column(view, place)).toList());
            }
            rows.setAll(IndexRows.of(view.size()));
            table.refresh();
            showOrder(view.choice().sort());
        }
        drawing.set(false);
    }

    private TableColumn<Integer, Cell> column(ReportView view, int place) {
        Column<?> which = view.columns().get(place);
        String title = model.texts().of(which.key());
        var column = new TableColumn<Integer, Cell>(title);
        column.setId("report-" + which.key().substring(which.key().lastIndexOf('.') + 1));
        column.setUserData(which.key());
        column.setReorderable(false);
        column.setMinWidth(NARROWEST);
        column.setPrefWidth(width(view, place, title) + (place == 0 ? MARGIN : 0));
        column.getStyleClass().addAll(which.kind().isNumber() ? List.of("align-right") : List.of());
        column.getStyleClass().addAll(place == 0 ? List.of("column-first") : List.of());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(row.getValue(), place)));
        column.setCellFactory(_ -> new ReportCell(words, which.kind()));
        return column;
    }

    /// A row that is drawn for a moment after it has gone is empty.
    private Cell cell(int row, int place) {
        ReportView shown = model.viewProperty().get();
        return shown == null || row >= shown.size() || place >= shown.columns().size()
                ? Cell.NONE : shown.cell(row, place);
    }

    private double width(ReportView view, int place, String title) {
        int longest = IntStream.range(0, Math.min(SAMPLE, view.size()))
                .map(row -> words.of(view.cell(row, place)).length()).max().orElse(0);
        double wanted = Math.max(longest * LETTER + PADDING, title.length() * TITLE_LETTER + PADDING + ARROW);
        return Math.clamp(wanted, NARROWEST, WIDEST);
    }

    private boolean sort() {
        if (drawing.get()) {
            return true;
        }
        List<TableColumn<Integer, ?>> order = table.getSortOrder();
        ReportChoice.Sort next = order.isEmpty() ? null : new ReportChoice.Sort(
                String.valueOf(order.getFirst().getUserData()), order.getFirst().getSortType() == SortType.DESCENDING);
        model.choose(old -> old.withSort(next));
        return true;
    }

    /// Shows the arrow of the order, whoever chose it.
    private void showOrder(ReportChoice.@Nullable Sort sort) {
        List<TableColumn<Integer, ?>> by = sort == null ? List.of() : table.getColumns().stream()
                .filter(column -> sort.column().equals(column.getUserData())).limit(1).toList();
        if (sort != null) {
            by.forEach(column -> column.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING));
        }
        if (!table.getSortOrder().equals(by)) {
            table.getSortOrder().setAll(by);
        }
    }

    /// Copies the row the person stands on, with a line of titles, cells parted by tabs.
    private void copy() {
        ReportView shown = model.viewProperty().get();
        Integer row = table.getSelectionModel().getSelectedItem();
        if (shown != null && row != null) {
            String titles = shown.columns().stream().map(column -> model.texts().of(column.key()))
                    .collect(Collectors.joining("\t"));
            String cells = shown.row(row).stream().map(CellTexts::plain)
                    .map(text -> text.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, titles + "\n" + cells));
        }
    }
}
