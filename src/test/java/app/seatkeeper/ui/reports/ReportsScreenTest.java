package app.seatkeeper.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.export.ExportFormat;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.BookExporter;
import app.seatkeeper.ui.kit.ExportJobs;
import app.seatkeeper.ui.kit.Exports;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReportsScreenTest {

    private final Tenancy tenancy =
            new Tenancy(new SampleWorkspace(SampleTenant.snapshot()), FxBackground.atOnce());
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final AtomicReference<ReportsScreen> opened = new AtomicReference<>();
    private final List<ExportTable> saved = new ArrayList<>();
    private final List<String> books = new ArrayList<>();

    @Start
    void openTheScreen(Stage stage) {
        Texts texts = Texts.load(Locale.UK);
        var exports = new Exports((_, table) -> saved.add(table), new Books(), new ExportJobs(texts));
        var screen = ReportsScreen.open(tenancy, navigator, FxBackground.atOnce(), new Views(texts), exports);
        opened.set(screen);
        var scene = new Scene(screen.view(), 1240, 792);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        tenancy.load();
    }

    @Test
    void aReportIsFoundChosenSearchedAndSavedAsItIsShown(FxRobot person) {
        person.clickOn("#reports-find").write("seats");
        person.clickOn("Products and seats");
        person.clickOn("#report-search").write("365 e");
        verifyThat("#report-rows", hasText("2 of 8 rows"));

        person.clickOn("#report-export");

        assertEquals(List.of(Cell.of("Microsoft 365 E5"), Cell.of("Microsoft 365 E3")),
                saved.getFirst().stream().map(List::getFirst).toList());
    }

    @Test
    void aFilterIsChosenByItsColumnAndTakenOffAgain(FxRobot person) throws Exception {
        person.clickOn("#reports-add-filter").write("depart").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !person.lookup("Engineering").queryAll().isEmpty());
        TableView<?> table = person.lookup("#report-table").queryAs(TableView.class);
        int all = table.getItems().size();
        person.clickOn(person.from(person.lookup(".pick-list").queryAll()).lookup("Engineering").<Node>query());
        assertTrue(table.getItems().size() < all);

        person.interact(() -> assertTrue(opened.get().closeTopmost()));
        person.clickOn("#report-clear");

        assertEquals(all, table.getItems().size());
    }

    @Test
    void theOrderOfAHeaderIsTheOrderThatIsSaved(FxRobot person) {
        TableView<?> table = person.lookup("#report-table").queryAs(TableView.class);
        person.interact(() -> {
            opened.get().show(ReportName.PRODUCTS_AND_SEATS);
            order(table);
            opened.get().export();
        });

        assertEquals(Cell.of("Visio Plan 2"), saved.getFirst().stream().findFirst().orElseThrow().getFirst());
    }

    private static <T> void order(TableView<T> table) {
        TableColumn<T, ?> first = table.getColumns().getFirst();
        first.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(first));
    }

    @Test
    void allReportsGoIntoAWorkbookAFolderOrAReview(FxRobot person) {
        person.clickOn("#reports-all").clickOn("One Excel workbook …");
        person.clickOn("#reports-all").clickOn("A folder of CSV files …");
        person.clickOn("#reports-review");

        assertEquals(List.of("reports 32", "CSV 32", "license-review Key figures"), books);
    }

    @Test
    void whereAPriceIsMissingTheWayLeadsToTheProducts(FxRobot person) {
        person.clickOn("Enter prices");

        assertEquals(List.of(new LicenseQuery(Set.of(), null, null)), navigator.visited());
    }

    private final class Books implements BookExporter {

        @Override
        public void workbook(String suggestedName, ExportBook book) {
            books.add(suggestedName + " " + book.tables().size());
        }

        @Override
        public void folder(ExportBook book, ExportFormat format) {
            books.add(format + " " + book.tables().size());
        }

        @Override
        public void review(String suggestedName, Review review) {
            books.add(suggestedName + " " + review.sections().getFirst().title());
        }
    }
}
