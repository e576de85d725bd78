package app.seatkeeper.ui.bulk;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isDisabled;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.LabeledMatchers.hasText;
import static org.testfx.matcher.control.TableViewMatchers.hasNumRows;

import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BulkScreenTest {

    private static final String FILE = """
            UserPrincipalName;Action;License;Note
            ada.lovelace@larkfield.example;assign;Visio Plan 2;one
            alan.turin@larkfield.example;assign;Visio Plan 2;two
            grace.hopper@larkfield.example;assign;M365 Copilott;three

            grace.hopper@larkfield.example;remove;Microsoft 365 E3;five
            """;

    @TempDir
    private Path folder;

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final InstantFlow flow = new InstantFlow();

    @SuppressWarnings("NullAway.Init")
    private BulkScreen screen;

    @Start
    void openTheImport(Stage stage) throws IOException {
        Path file = Files.writeString(folder.resolve("changes.csv"), FILE);
        var background = FxBackground.atOnce();
        var tenancy = new Tenancy(new SampleWorkspace(SampleTenant.snapshot()), background);
        tenancy.load();
        screen = BulkScreen.open(tenancy, background, new Views(Texts.load(Locale.US)),
                new BulkScreen.Doors(navigator, new PreparedDialogs(file, folder), flow, Map.of()));
        var scene = new Scene(screen.view(), 1300, 792);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aFileGoesThroughAllSixStepsToItsResultFile(FxRobot person) throws IOException {
        person.clickOn("#bulk-choose");
        verifyThat("#bulk-facts", hasText("changes.csv, 6 lines, UTF-8, semicolons"));
        verifyThat("#bulk-ready", hasText("3 of 4 columns are used"));

        person.clickOn("#bulk-next");
        verifyThat("#bulk-problems-title", hasText("2 rows need attention"));
        verifyThat("#bulk-ready", hasText("2 of 4 rows are ready"));
        person.clickOn("#bulk-use-all");
        verifyThat("#bulk-problems-counts", hasText("1 fixed, 1 open"));
        verifyThat("#bulk-ready", hasText("3 of 4 rows are ready"));

        person.clickOn("#bulk-next");
        var keep = new PlanChoice.Keep();
        assertEquals(List.of(new Change.Assign(SampleTenant.ADA, SampleTenant.VISIO, keep),
                new Change.Assign(SampleTenant.ALAN, SampleTenant.VISIO, keep),
                new Change.Remove(SampleTenant.GRACE, SampleTenant.E3)), flow.shown().getLast().changes());

        person.interact(flow::runAll);
        person.clickOn("#bulk-save-result");
        assertEquals(List.of(
                "UserPrincipalName;Action;License;Note;Status;Detail;Before;After;RequestId",
                "ada.lovelace@larkfield.example;assign;Visio Plan 2;one;Done",
                "alan.turing@larkfield.example;assign;Visio Plan 2;two;Done",
                "grace.hopper@larkfield.example;assign;M365 Copilott;three;NotRun",
                "grace.hopper@larkfield.example;remove;Microsoft 365 E3;five;Skipped"),
                Files.readAllLines(folder.resolve("changes-result.csv")).stream().map(BulkScreenTest::shortened)
                        .toList());
        assertEquals(List.of("toast Saved as changes-result.csv."), navigator.visited());
    }

    private static String shortened(String line) {
        String plain = line.replace("\uFEFF", "");
        return plain.startsWith("User") ? plain
                : Stream.of(plain.split(";", -1)).limit(5).collect(joining(";"));
    }

    @Test
    void aFixCanBeTakenBack(FxRobot person) {
        person.clickOn("#bulk-choose").clickOn("#bulk-next").clickOn("Use").clickOn("Undo");

        verifyThat("#bulk-problems-counts", hasText("0 fixed, 2 open"));
    }

    @Test
    void anImportThatIsBegunAgainIsKeptUntilItHasEnded(FxRobot person) {
        person.clickOn("#bulk-choose").clickOn("#bulk-next");
        person.interact(() -> screen.begin());
        verifyThat("#bulk-problems-title", hasText("2 rows need attention"));

        person.clickOn("#bulk-next").interact(flow::runAll);
        person.interact(() -> screen.begin());
        verifyThat("#bulk-choose", isVisible());
    }

    @Test
    void theListNarrowsToOneKind(FxRobot person) {
        person.clickOn("#bulk-choose").clickOn("#bulk-next");
        verifyThat("#bulk-table", hasNumRows(2));

        person.clickOn("Unknown product");
        verifyThat("#bulk-table", hasNumRows(1));

        person.clickOn("Empty lines");
        verifyThat("#bulk-table", hasNumRows(1));
    }

    @Test
    void withoutAnActionColumnTheActionIsAskedOnce(FxRobot person) throws IOException {
        Files.writeString(folder.resolve("changes.csv"), "ada.lovelace@larkfield.example\n");
        person.clickOn("#bulk-choose");
        verifyThat("#bulk-next", isDisabled());
        verifyThat("#bulk-rest", hasText("Still to say: Action."));

        person.clickOn("#bulk-all-Action").clickOn("Work licenses out again");
        person.clickOn("#bulk-next").clickOn("#bulk-next");

        assertEquals(List.of(new Change.Reprocess(SampleTenant.ADA)), flow.shown().getLast().changes());
    }

    @Test
    void aFileThatIsNoTableIsSaidSo(FxRobot person) throws IOException {
        Files.writeString(folder.resolve("changes.csv"), "%PDF-1.7");

        person.clickOn("#bulk-choose");

        verifyThat("#bulk-file-problem", hasText("This is a PDF, not a table of text."));
    }
}
