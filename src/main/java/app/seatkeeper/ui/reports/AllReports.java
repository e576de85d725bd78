package app.seatkeeper.ui.reports;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.export.ExportFormat;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportExport;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.reports.catalogue.Catalogue;
import app.seatkeeper.reports.catalogue.ManagementReview;
import app.seatkeeper.ui.kit.AfterMenu;
import app.seatkeeper.ui.kit.BookExporter;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Saves all reports at once, whole and with the columns that are shown at first, and the review for the management.
final class AllReports {

    private final ReportsViewModel model;
    private final BookExporter exporter;
    private final Texts texts;

    AllReports(ReportsViewModel model, BookExporter exporter) {
        this.model = model;
        this.exporter = exporter;
        this.texts = model.texts();
    }

    ContextMenu menu() {
        var menu = new ContextMenu();
        var after = new AfterMenu(menu);
        menu.getItems().add(item(after, "reports.all.workbook", book -> exporter.workbook("reports", book)));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item(after, "reports.all.xlsx", book -> exporter.folder(book, ExportFormat.XLSX)));
        menu.getItems().add(item(after, "reports.all.csv", book -> exporter.folder(book, ExportFormat.CSV)));
        menu.getItems().add(item(after, "reports.all.html", book -> exporter.folder(book, ExportFormat.HTML)));
        return menu;
    }

    private MenuItem item(AfterMenu after, String key, Consumer<ExportBook> saving) {
        var item = new MenuItem(texts.of(key));
        after.on(item, () -> make(saving));
        return item;
    }

    private void make(Consumer<ExportBook> saving) {
        ReportInput input = model.input();
        if (input != null) {
            model.background().read(texts.of("reports.all.job"), job -> {
                List<ExportTable> tables = new ArrayList<>();
                for (Report<?> report : Catalogue.reports()) {
                    job.checkCancelled();
                    tables.add(ReportExport.of(ReportView.of(report, input, ReportChoice.FIRST)));
                }
                return new ExportBook(texts.of("reports.all.title"), List.of(), tables);
            }, saving, model.problem()::show);
        }
    }

    void review() {
        ReportInput input = model.input();
        if (input != null) {
            model.background().read(texts.of("reports.review.job"),
                    _ -> ManagementReview.of(input, texts.locale()),
                    review -> exporter.review("license-review", review), model.problem()::show);
        }
    }
}
