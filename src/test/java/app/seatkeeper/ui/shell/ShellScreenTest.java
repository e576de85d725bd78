package app.seatkeeper.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.export.ExportFormat;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.ui.HistoricWorkspace;
import app.seatkeeper.ui.SampleNaming;
import app.seatkeeper.ui.SamplePrices;
import app.seatkeeper.ui.SampleRuns;
import app.seatkeeper.ui.kit.BookExporter;
import app.seatkeeper.ui.kit.ExportJobs;
import app.seatkeeper.ui.kit.Exports;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellScreenTest {

    private final Appearance appearance = new Appearance(Theme.LIGHT);
    private final List<ExportTable> saved = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final HistoricWorkspace workspace = HistoricWorkspace.of(SampleRuns.failed());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());

    @Start
    void openTheWindow(Stage stage) {
        tenancy.load();
        workspace.record(SampleRuns.failed());
        var exports = new Exports(
                (_, table) -> saved.add(table), new NoBooks(), new ExportJobs(Texts.load(Locale.UK)));
        var outside = new ShellScreen.Outside(
                Clock.systemUTC(), exports, new NoFiles(), appearance, true,
                new ShellScreen.Leavings(() -> closed.add("signed out"), () -> closed.add("switched")),
                new SampleNaming(), "");
        var opened = ShellScreen.open(
                tenancy, FxBackground.atOnce(), new Views(Texts.load(Locale.UK)), outside);
        var scene = new Scene(opened.view(), 1300, 760);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            opened.closing(() -> closed.add("closed"));
        });
        stage.show();
    }

    @Test
    void theKeysLeadFromSectionToSectionAndBack(FxRobot person) {
        verifyThat("#tenant-name", hasText("Larkfield Group"));

        person.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);

        verifyThat("#activity-table", isVisible());

        person.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        person.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);

        assertEquals(1, saved.size());
        verifyThat("#overview", isVisible());

        person.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);

        verifyThat("#bulk", isVisible());
    }

    @Test
    void theShortcutsOpenAndCloseByKey(FxRobot person) {
        person.type(KeyCode.F1);

        verifyThat("#shortcuts", isVisible());

        person.type(KeyCode.ESCAPE);
        person.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.T).release(KeyCode.CONTROL, KeyCode.SHIFT);

        assertEquals(Theme.DARK, appearance.themeProperty().get());
    }

    @Test
    void closingAsksOnceWhileChangesCanBeUndone(FxRobot person) {
        person.interact(() -> {
            var window = person.window(0);
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        verifyThat("#closing", isVisible());
        assertTrue(closed.isEmpty());

        person.clickOn("#closing-close");

        assertEquals(List.of("closed"), closed);
    }

    @Test
    void pricesInNoFileCanBeSavedBeforeTheyAreForgotten(FxRobot person) {
        person.interact(() -> {
            workspace.prices().enter(SamplePrices.list());
            var window = person.window(0);
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        verifyThat("#closing-prices", hasText("Save prices …"));
        assertTrue(closed.isEmpty());
    }

    @Test
    void signingOutAsksAsClosingDoes(FxRobot person) {
        person.clickOn("#shell-account").clickOn("#account-sign-out");

        verifyThat("#closing-close", hasText("Sign out"));
        assertTrue(closed.isEmpty());

        person.clickOn("#closing-close");

        assertEquals(List.of("signed out"), closed);
    }

    private static final class NoBooks implements BookExporter {

        @Override
        public void workbook(String suggestedName, ExportBook book) { }

        @Override
        public void folder(ExportBook book, ExportFormat format) { }

        @Override
        public void review(String suggestedName, Review review) { }
    }

    private static final class NoFiles implements FileDialogs {

        @Override
        public Optional<Path> open(String title, String... endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, String... endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
