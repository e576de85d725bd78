package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.seatkeeper.chain.LiveTenant;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.ui.kit.Tenancy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole application, started as a person would start it behind a proxy: signs in to a live tenant with a browser,
/// changes somebody, is asked to sign in again, undoes the change and signs out.
@ExtendWith(ApplicationExtension.class)
class WholeWindowTest {

    private static final int PEOPLE = 300;
    private static final int PATIENCE = 30;
    private static final SkuId VISIO = SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5");

    private final LiveTenant tenant;
    private final AtomicReference<@Nullable Wiring> wiring = new AtomicReference<>();

    WholeWindowTest() throws IOException {
        tenant = LiveTenant.open(PEOPLE);
    }

    @Start
    void openTheApplication(Stage stage) throws LaunchOptions.BadOptionException {
        String[] arguments = {
            "--client-id", tenant.registration().clientId(), "--tenant", tenant.registration().tenant(),
            "--proxy", tenant.proxy(), "--trust", tenant.trust().toString()};
        var options = LaunchOptions.read(arguments, Map.of(), Path.of("."));
        var parts = new Wiring(options, stage,
                page -> tenant.threads().execute(() -> tenant.browser().visit(URI.create(page))));
        wiring.set(parts);
        stage.setScene(parts.scene(1440, 868));
        stage.show();
    }

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aPersonSignsInChangesSomebodySignsInAgainUndoesAndLeaves(FxRobot person) throws Exception {
        var before = licenses();

        person.clickOn("#signin-browser").clickOn("#signin-open");
        until(() -> shows(person, "#overview-bought"));
        person.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> rows(person) == PEOPLE);

        until(() -> tenancy().snapshotProperty().get() != null);
        giveVisioToSomebody(person);
        click(person, "#preview-run");
        until(() -> shows(person, "#stage-overlay"));
        assertEquals(before, licenses());
        click(person, "#stage-continue");
        until(() -> shows(person, "#run-done"));
        assertNotEquals(before, licenses());

        tenant.revoke(tenant.administrator());
        person.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> shows(person, "#preview-run") && !person.lookup("#preview-run").query().isDisabled());
        click(person, "#preview-run");
        until(() -> shows(person, "#stage-overlay"));
        click(person, "#stage-continue");
        until(() -> shows(person, "#run-done"));
        assertEquals(before, licenses());

        signOut(person);
        verifyThat("#signin-browser", isVisible());
        assertEquals(List.of(), tenant.entra().script().complaints());
    }

    private static void signOut(FxRobot person) throws TimeoutException {
        person.clickOn("#shell-account").clickOn("#account-sign-out");
        until(() -> shows(person, "#signin-open") || shows(person, "#closing-close"));
        if (shows(person, "#closing-close")) {
            click(person, "#closing-close");
        }
        until(() -> shows(person, "#signin-open"));
    }

    private void giveVisioToSomebody(FxRobot person) {
        TenantSnapshot read = Objects.requireNonNull(tenancy().snapshotProperty().get());
        UserId one = read.users().stream().filter(user -> !user.account().usageLocation().isEmpty()
                && user.account().enabled() && !user.products().contains(VISIO)).findFirst().orElseThrow().id();
        var plan = new LicensePlan("Assign Visio Plan 2", "",
                List.of(new Change.Assign(one, VISIO, new PlanChoice.Keep())));
        person.interact(() -> Objects.requireNonNull(wiring().open().shell()).navigator().preview(plan, 0));
    }

    /// Who holds what, as the server knows it.
    private Map<String, Map<String, Set<String>>> licenses() {
        Map<String, Map<String, Set<String>>> all = new TreeMap<>();
        tenant.demo().backDoor().state().forEach((id, state) -> all.put(id, state.licenses()));
        return all;
    }

    private Tenancy tenancy() {
        return Objects.requireNonNull(wiring().open().tenancy());
    }

    private Wiring wiring() {
        return Objects.requireNonNull(wiring.get());
    }

    private static int rows(FxRobot person) {
        return person.lookup("#users-table").tryQueryAs(TableView.class).map(table -> table.getItems().size())
                .orElse(0);
    }

    private static void click(FxRobot person, String id) throws TimeoutException {
        until(() -> shows(person, id));
        person.clickOn(id);
    }

    private static boolean shows(FxRobot person, String id) {
        return person.lookup(id).queryAll().stream().filter(Objects::nonNull).anyMatch(WholeWindowTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow().isShowing();
    }

    private static void until(Callable<Boolean> seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(seen).get());
    }
}
