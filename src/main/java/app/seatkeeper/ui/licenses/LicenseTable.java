package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Sets up the table of products and the line of sums under it. Rows of products and of subscriptions differ in
/// height, so this table, which has some dozens of rows, has no fixed one.
final class LicenseTable {

    static final double PRODUCT_ROW = 40;
    static final double SUBSCRIPTION_ROW = 30;

    private static final double HEADER = 32;
    private static final double SCROLL_BAR = 14;
    private static final double ROOMY = 1180;
    private static final String TIGHT = "tight";

    private final TreeTableView<LicenseLine> table;
    private final HBox sums;
    private final LicensesViewModel model;
    private final Texts texts;
    private final TreeItem<LicenseLine> root = new TreeItem<>();

    LicenseTable(TreeTableView<LicenseLine> table, HBox sums, LicensesViewModel model) {
        this.table = table;
        this.sums = sums;
        this.model = model;
        this.texts = model.texts();
    }

    /// Puts everything in place; called once.
    void setUp() {
        table.setRoot(root);
        table.setShowRoot(false);
        table.setMinWidth(0);
        root.setExpanded(true);
        for (LicenseColumn column : LicenseColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.setRowFactory(_ -> new LicenseRowView(model));
        model.shown().addListener((ListChangeListener<LicenseLine>) _ -> fill());
        table.expandedItemCountProperty().subscribe(this::fitHeight);
        table.widthProperty().subscribe(this::fitWidths);
        table.sceneProperty().flatMap(Scene::widthProperty).subscribe(this::fitWidths);
        model.currentProperty().subscribe(this::standOnCurrent);
        table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        fill();
    }

    private TreeTableColumn<LicenseLine, LicenseLine> column(LicenseColumn which) {
        TreeTableColumn<LicenseLine, LicenseLine> column =
                new TreeTableColumn<>();
        column.textProperty().bind(model.totalsProperty()
                .map(totals -> new MoneyWords(texts).title(which, totals.currency())));
        column.setId("licenses-" + which.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        column.setUserData(which);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(which.width());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(_ -> new LicenseCell(which, model));
        Label sum = new Label();
        sum.textProperty().bind(model.totalsProperty().map(totals -> sum(which, totals)));
        sum.minWidthProperty().bind(column.widthProperty());
        sum.maxWidthProperty().bind(column.widthProperty());
        sum.visibleProperty().bind(column.visibleProperty());
        sum.managedProperty().bind(column.visibleProperty());
        sum.getStyleClass().addAll("sum", which == LicenseColumn.PRODUCT ? "sum-name" : "sum-count");
        if (which != LicenseColumn.PRODUCT) {
            column.getStyleClass().add("align-right");
            sum.getStyleClass().add("align-right");
        }
        sums.getChildren().add(sum);
        return column;
    }

    private String sum(LicenseColumn which, Totals totals) {
        return which.isMoney() ? new MoneyWords(texts).sum(which, totals)
                : which == LicenseColumn.PRODUCT ? texts.of("licenses.count.products", totals.products())
                : which == LicenseColumn.NEXT ? "" : texts.number(which.of(totals));
    }

    private void fill() {
        List<TreeItem<LicenseLine>> before = List.copyOf(root.getChildren());
        root.getChildren().setAll(model.shown().stream().map(line -> {
            TreeItem<LicenseLine> item = new TreeItem<>(line);
            item.expandedProperty().subscribe(table::refresh);
            line.subscriptions().forEach(one -> item.getChildren().add(new TreeItem<>(one)));
            item.setExpanded(before.stream().anyMatch(old ->
                    old.isExpanded() && old.getValue().product().equals(line.product())));
            return item;
        }).toList());
        fitHeight();
        standOnCurrent();
    }

    private void fitHeight() {
        double rows = root.getChildren().stream().mapToDouble(item -> PRODUCT_ROW
                + (item.isExpanded() ? item.getChildren().size() * SUBSCRIPTION_ROW : 0)).sum();
        table.setPrefHeight(HEADER + rows);
        table.setMaxHeight(HEADER + rows);
    }

    private void fitWidths() {
        if (table.getScene() == null || table.getWidth() <= 0) {
            return;
        }
        boolean small = Drawer.markSmall(table);
        boolean tight = small || table.getWidth() < ROOMY;
        table.getStyleClass().remove(TIGHT);
        sums.getStyleClass().remove(TIGHT);
        if (tight) {
            table.getStyleClass().add(TIGHT);
            sums.getStyleClass().add(TIGHT);
        }
        show(List.of(LicenseColumn.SUSPENDED, LicenseColumn.LOCKED_OUT), !tight);
        show(List.of(LicenseColumn.NOT_USABLE), tight);
        show(List.of(LicenseColumn.FREE_COST), !small);
        table.getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(width(column, tight)));
        double others = table.getColumns().stream().skip(1).filter(TreeTableColumn::isVisible)
                .mapToDouble(TreeTableColumn::getPrefWidth).sum();
        double least = tight ? LicenseColumn.PRODUCT.tight() : LicenseColumn.PRODUCT.width();
        table.getColumns().getFirst().setPrefWidth(Math.max(least, table.getWidth() - others - SCROLL_BAR));
    }

    private static double width(TreeTableColumn<?, ?> column, boolean tight) {
        return column.getUserData() instanceof LicenseColumn which ? (tight ? which.tight() : which.width()) : 0;
    }

    private void show(List<LicenseColumn> which, boolean shown) {
        table.getColumns().stream().filter(column -> which.contains(column.getUserData()))
                .forEach(column -> column.setVisible(shown));
    }

    private void standOnCurrent() {
        LicenseLine open = model.currentProperty().get();
        for (TreeItem<LicenseLine> item : root.getChildren()) {
            if (open != null && item.getValue().product().equals(open.product()) && !stands(open)) {
                table.getSelectionModel().select(item);
            }
        }
    }

    private boolean stands(LicenseLine open) {
        TreeItem<LicenseLine> here = table.getSelectionModel().getSelectedItem();
        return here != null && here.getValue().product().equals(open.product());
    }

    private void follow(@Nullable TreeItem<LicenseLine> item) {
        if (item != null && model.currentProperty().get() != null && table.isFocused()) {
            model.open(item.getValue().product());
        }
    }
}
