package app.seatkeeper.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.O;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// A file of changes on its way: opened, understood, corrected, previewed, run, and its result saved.
final class ImportStory {

    private static final int ROWS = 300;
    private static final String RESULT = "-result.csv";

    private final Visitor visitor;
    private final Supplier<TenantSnapshot> tenant;
    private final Path exports;

    ImportStory(Visitor visitor, Supplier<TenantSnapshot> tenant, Path exports) {
        this.visitor = visitor;
        this.tenant = tenant;
        this.exports = exports;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("import", this::open),
                new Stop("import columns", this::choose),
                new Stop("import problems", this::next),
                new Stop("import preview", this::correctAndPreview),
                new Stop("import result", this::run),
                new Stop("import saved", this::saveResult));
    }

    private void open() throws InterruptedException, IOException {
        String csv = SampleChanges.csv(FxThread.ask(tenant::get), ROWS);
        Files.writeString(PreparedFiles.changes(exports), csv);
        visitor.keys(CONTROL, O);
        visitor.see("bulk-choose");
    }

    private void choose() throws InterruptedException {
        visitor.click("bulk-choose");
        visitor.see("bulk-columns");
    }

    private void next() throws InterruptedException {
        visitor.click("bulk-next");
        visitor.see("bulk-table");
    }

    private void correctAndPreview() throws InterruptedException {
        visitor.click("bulk-use-all");
        visitor.click("bulk-next");
        visitor.see("preview-table");
        visitor.await("the number of people to be asked for", () -> Visitor.find("preview-number").isPresent());
    }

    private void run() throws InterruptedException {
        String people = FxThread.ask(() -> Visitor.find("preview-run").map(ImportStory::number).orElse(""));
        visitor.click("preview-number");
        visitor.type(people);
        visitor.click("preview-run");
        visitor.see("bulk-save-result");
    }

    /// The number on a button such as *Run 198 changes*.
    private static String number(Node button) {
        return ((Labeled) button).getText().replaceAll("\\D", "");
    }

    private void saveResult() throws InterruptedException {
        visitor.click("bulk-save-result");
        visitor.await("the result file to be saved", () -> {
            try (var files = Files.list(exports)) {
                return files.anyMatch(file -> file.getFileName().toString().endsWith(RESULT));
            }
        });
    }
}
