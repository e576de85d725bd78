package app.seatkeeper.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.HistoricWorkspace;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleRuns;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.Workspace;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final Texts texts = new Texts(Texts.load(Locale.UK).bundle(), Locale.UK, ZoneOffset.UTC);
    private final RecordingNavigator navigator = new RecordingNavigator();

    @Test
    void theHeaderSaysWhoseTenantItIsWhoIsThereAndHowOldTheDataIs() {
        var model = model(HistoricWorkspace.of());

        assertEquals(List.of("Larkfield Group", "AL", "Ada Lovelace", "License Administrator", "12:03", "", "40",
                        "40 users, 6 products, 2 groups"),
                List.of(model.tenantName().getValue(), model.initials().getValue(), model.accountName().getValue(),
                        model.role().getValue(), model.status().asOf().getValue(),
                        model.status().changedSince().getValue(), model.status().userCount().getValue(),
                        model.status().counts().getValue()));
    }

    @Test
    void undoingTheLastRunLeadsToItsPreview() {
        model(HistoricWorkspace.of(SampleRuns.history().toArray(Run[]::new))).undoLast();

        assertEquals(List.of(new LicensePlan("Undo: Set usage location", "GB for 2 users", List.of())),
                navigator.visited());
    }

    @Test
    void whereNothingCanBeUndoneASentenceSaysSo() {
        model(HistoricWorkspace.of()).undoLast();

        assertEquals(List.of("toast " + texts.of("shell.nothingToUndo")), navigator.visited());
    }

    @Test
    void closingForgetsTheChangesOfRunsThatStand() {
        var model = model(HistoricWorkspace.of(SampleRuns.history().toArray(Run[]::new)));

        assertEquals(1, model.undoable());
    }

    @Test
    void aLoadThatFailsIsASentenceAndCanBeTriedAgain() {
        var tenancy = new Tenancy(unreachable(), FxBackground.atOnce());
        var model = new ShellViewModel(tenancy, navigator, texts, true, new SimpleObjectProperty<>(6L));

        tenancy.load();

        assertEquals(List.of(texts.of("fault.offline"), "Try again", true),
                List.of(model.problem().getValue(), model.problemWay().getValue(),
                        model.refresh().enabledProperty().get()));
    }

    private ShellViewModel model(HistoricWorkspace workspace) {
        var tenancy = new Tenancy(workspace, FxBackground.atOnce());
        tenancy.load();
        if (!workspace.history().isEmpty()) {
            workspace.record(workspace.history().getFirst());
        }
        return new ShellViewModel(tenancy, navigator, texts, true, new SimpleObjectProperty<>(6L));
    }

    private static Workspace unreachable() {
        return new SampleWorkspace(SampleTenant.snapshot()) {
            @Override
            public TenantSnapshot load(LoadListener listener, JobContext job) throws TenantException {
                throw new TenantException(new Fault.Offline(Original.NONE));
            }
        };
    }
}
