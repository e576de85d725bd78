package app.seatkeeper.tour;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The main job from beginning to end: look around, change one person, take it back, import a file, save lists.
final class Story {

    private static final String PERSON = "Hannah Merriweather";
    private static final String PRODUCT = "Planner and Project Plan 3";

    private final Visitor visitor;
    private final Supplier<@Nullable TenantSnapshot> tenant;
    private final Path exports;

    Story(Visitor visitor, Supplier<@Nullable TenantSnapshot> tenant, Path exports) {
        this.visitor = visitor;
        this.tenant = tenant;
        this.exports = exports;
    }

    /// What is done, stop by stop.
    List<Stop> stops() {
        var stops = new ArrayList<>(List.of(
                new Stop("sign in", () -> visitor.see("signin-open")),
                new Stop("overview", this::openTheDemoTenant),
                new Stop("users", this::lookAtEverybody),
                new Stop("one person", this::lookAtOnePerson),
                new Stop("licenses", this::lookAtTheProducts),
                new Stop("preview", this::previewTheChange),
                new Stop("done", this::runTheChange),
                new Stop("preview of the undo", this::previewTheUndo),
                new Stop("undone", this::runTheUndo)));
        stops.addAll(new ImportStory(visitor, this::snapshot, exports).stops());
        stops.addAll(new UsageStory(visitor, exports).stops());
        stops.add(new Stop("activity", this::lookAtTheActivity));
        stops.add(new Stop("saved users", this::saveEverybody));
        stops.add(new Stop("saved products", () -> save(DIGIT3, "licenses-table", "licenses")));
        return stops;
    }

    private TenantSnapshot snapshot() {
        return Optional.ofNullable(tenant.get()).orElseThrow(() -> new TourException("No tenant is open"));
    }

    private void openTheDemoTenant() throws InterruptedException {
        visitor.click("signin-open");
        visitor.see("overview");
        visitor.await("the whole tenant to be read", () -> tenant.get() != null);
        visitor.await("everything to be counted", () -> Visitor.find("overview-inactive").filter(Story::isKnown)
                .isPresent());
    }

    /// Whether what people use has been read, so that a tile has its number.
    private static boolean isKnown(Node tile) {
        return tile.lookupAll(".label").stream()
                .noneMatch(node -> node instanceof Labeled label && "unknown".equals(label.getText()));
    }

    private void lookAtEverybody() throws InterruptedException {
        visitor.keys(CONTROL, DIGIT2);
        visitor.seeRows("users-table", FxThread.ask(() -> snapshot().users().size()));
    }

    private void lookAtOnePerson() throws InterruptedException {
        visitor.keys(CONTROL, F);
        visitor.type(PERSON.toLowerCase(Locale.ROOT));
        visitor.await("one person to be found", () -> visitor.rows("users-table") == 1);
        visitor.selectRow("users-table", 0);
        visitor.keys(ENTER);
        visitor.see("person-name");
    }

    private void lookAtTheProducts() throws InterruptedException {
        visitor.keys(ESCAPE);
        visitor.keys(CONTROL, DIGIT3);
        visitor.see("licenses-table");
    }

    private void chooseAProductForOnePerson() throws InterruptedException {
        visitor.keys(CONTROL, DIGIT2);
        visitor.selectRow("users-table", 0);
        visitor.keys(SPACE);
        visitor.keys(CONTROL, SHIFT, A);
        visitor.clickText(PRODUCT);
    }

    private void previewTheChange() throws InterruptedException {
        chooseAProductForOnePerson();
        visitor.click("deed-preview");
        visitor.see("preview-table");
        visitor.await("the preview to be worked out", () -> Visitor.find("preview-run")
                .filter(run -> !run.isDisabled()).isPresent());
    }

    private void runTheChange() throws InterruptedException {
        visitor.click("preview-run");
        visitor.see("run-undo");
        visitor.await(PERSON + " to hold " + PRODUCT, () -> holds(PERSON, PRODUCT));
    }

    private void previewTheUndo() throws InterruptedException {
        visitor.keys(CONTROL, Z);
        visitor.see("preview-table");
        visitor.await("the preview to be worked out", () -> Visitor.find("preview-run")
                .filter(run -> !run.isDisabled()).isPresent());
    }

    private void runTheUndo() throws InterruptedException {
        visitor.click("preview-run");
        visitor.await(PRODUCT + " to be taken back", () -> !holds(PERSON, PRODUCT));
        visitor.see("run-all-done");
    }

    private boolean holds(String name, String product) {
        TenantSnapshot now = snapshot();
        UserId person = now.users().stream().filter(user -> user.name().equals(name)).map(User::id)
                .findFirst().orElseThrow(() -> new TourException("Nobody is called " + name));
        return now.products().stream().filter(one -> one.name().equals(product))
                .anyMatch(one -> now.user(person).orElseThrow().direct(one.id()).isPresent());
    }

    private void lookAtTheActivity() throws InterruptedException {
        visitor.keys(CONTROL, DIGIT6);
        visitor.seeRows("activity-table", 3);
        visitor.selectRow("activity-table", 0);
        visitor.keys(ENTER);
        visitor.see("run-detail");
    }

    private void saveEverybody() throws InterruptedException, IOException {
        visitor.keys(CONTROL, DIGIT2);
        visitor.click("users-clear-filters");
        visitor.seeRows("users-table", FxThread.ask(() -> snapshot().users().size()));
        save(DIGIT2, "users-table", "users");
    }

    private void save(KeyCode section, String table, String name) throws InterruptedException, IOException {
        Path file = exports.resolve(name + ".csv");
        visitor.keys(CONTROL, section);
        visitor.see(table);
        visitor.keys(CONTROL, E);
        visitor.await(name + " to be saved", () -> Files.exists(file));
        if (Files.size(file) == 0) {
            throw new TourException(name + " were saved into an empty file");
        }
    }
}
