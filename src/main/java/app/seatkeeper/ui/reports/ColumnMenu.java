package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.ReportView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Offers the columns of a report; the last one that is shown stays.
final class ColumnMenu {

    private ColumnMenu() { }

    static ContextMenu of(ReportsViewModel model) {
        var menu = new ContextMenu();
        ReportView view = model.viewProperty().get();
        if (view == null) {
            return menu;
        }
        List<String> shown = view.columns().stream().map(Column::key).<String>map(key -> key).toList();
        for (Column<?> column : view.report().columns()) {
            var item = new CheckMenuItem(model.texts().of(column.key()));
            item.setSelected(shown.contains(column.key()));
            item.setDisable(item.isSelected() && shown.size() == 1);
            item.setOnAction(_ -> model.choose(old ->
                    old.withColumns(changed(view, shown, column.key(), item.isSelected()))));
            menu.getItems().add(item);
        }
        var usual = new MenuItem(model.texts().of("reports.columns.usual"));
        usual.setOnAction(_ -> model.choose(old -> old.withColumns(List.of())));
        menu.getItems().addAll(new SeparatorMenuItem(), usual);
        return menu;
    }

    /// A column that comes in stands where the report has it.
    private static List<String> changed(ReportView view, List<String> shown, String key, boolean on) {
        List<String> next = new ArrayList<>(shown);
        next.remove(key);
        if (on) {
            List<String> all = view.report().columns().stream().map(Column::key).<String>map(one -> one).toList();
            int place = (int) next.stream().filter(one -> all.indexOf(one) < all.indexOf(key)).count();
            next.add(place, key);
        }
        return next;
    }
}
