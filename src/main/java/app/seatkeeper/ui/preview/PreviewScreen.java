package app.seatkeeper.ui.preview;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.PlanFlow;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import app.seatkeeper.workspace.Run;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What a plan would do, its confirmation, its run and the result: by itself or as a part of another screen.
public final class PreviewScreen implements Section, PlanFlow {

    private final Tenancy tenancy;
    private final Navigator navigator;
    private final Exporter exporter;
    private final Texts texts;
    private final PreviewViewModel model;
    private final RunViewModel running;
    private final PreviewController controller;
    private final RunController result;
    private final ReadOnlyIntegerWrapper undoes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Crumb>> crumbs = new ReadOnlyObjectWrapper<>(List.of());
    private final StackPane view = new StackPane();

    private PreviewScreen(
            Tenancy tenancy, Navigator navigator, Background background, Exporter exporter, Views views) {
        this.tenancy = tenancy;
        this.navigator = navigator;
        this.exporter = exporter;
        this.texts = views.texts();
        this.model = new PreviewViewModel(tenancy, background, texts);
        this.running = new RunViewModel(tenancy);
        this.controller = new PreviewController(model, new Deeds(), texts);
        this.result = new RunController(running, new ResultViewModel(tenancy, running, navigator, texts), texts);
        Parent preview = views.load(controller, "preview.fxml");
        Parent run = views.load(result, "run.fxml");
        Controls.showWhen(running.stageProperty().map(stage -> stage == Stage.PREVIEW), preview);
        Controls.showWhen(running.stageProperty().map(stage -> stage != Stage.PREVIEW), run);
        view.getChildren().setAll(preview, run);
        running.notBegunProperty().addListener((_, _, refused) -> {
            if (refused != null) {
                model.show(refused.plan(), refused.decisions());
            }
        });
    }

    public static PreviewScreen open(
            Tenancy tenancy, Navigator navigator, Background background, Exporter exporter, Views views) {
        return new PreviewScreen(tenancy, navigator, background, exporter, views);
    }

    /// Begins with a preview of the plan.
    ///
    /// @param takesBack number of the run the plan takes back, or 0
    public void show(LicensePlan plan, int takesBack) {
        LicensePlan named = takesBack == 0 ? plan
                : new LicensePlan(turnedAround(plan.title()), plan.origin(), plan.changes(), plan.lost());
        begin(named, takesBack, List.of(new Crumb(texts.of("preview.crumb.back"), navigator::back)));
    }

    /// A run is taken back under its own name, and what took it back is taken back under that name again.
    private String turnedAround(String title) {
        String undo = texts.of("preview.undo");
        return title.startsWith(undo) ? title.substring(undo.length()) : undo + title;
    }

    @Override
    public void show(LicensePlan plan, List<Crumb> from) {
        begin(plan, 0, from);
    }

    private void begin(LicensePlan plan, int takesBack, List<Crumb> from) {
        undoes.set(takesBack);
        crumbs.set(List.copyOf(from));
        running.reset();
        model.show(plan, Decisions.NONE);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return running.stageProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Preview> confirmedProperty() {
        return running.confirmedProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Run> runProperty() {
        return running.runProperty();
    }

    @Override
    public void focusFilter() {
        controller.focusSearch();
    }

    @Override
    public void export() {
        Digest digest = model.digestProperty().get();
        TenantSnapshot snapshot = tenancy.snapshotProperty().get();
        if (digest != null && snapshot != null) {
            exporter.save("preview", PlanTable.of(digest, snapshot, model.list().lines()));
        }
    }

    @Override
    public List<Node> regions() {
        return running.stageProperty().get() == Stage.PREVIEW ? controller.regions() : List.of(view);
    }

    /// What the buttons of the preview do.
    private final class Deeds implements PreviewDeeds {

        private final Command run = Command.when(model.confirmation().runnable(), this::start);

        private void start() {
            Digest digest = model.digestProperty().get();
            if (digest != null) {
                var confirmed = digest.preview();
                model.forget();
                running.start(confirmed, undoes.get());
                result.focusResult();
            }
        }

        @Override
        public Command run() {
            return run;
        }

        @Override
        public void findHolders() {
            tenancy.unlock(Feature.ROLE_HOLDERS, () -> { });
        }

        @Override
        public void discard() {
            List<Crumb> from = crumbs.get();
            model.forget();
            if (from.isEmpty()) {
                navigator.back();
            } else {
                from.getLast().action().run();
            }
        }

        @Override
        public void export() {
            PreviewScreen.this.export();
        }

        @Override
        public void copied() {
            navigator.toast(texts.of("preview.copied"));
        }

        @Override
        public ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
            return crumbs.getReadOnlyProperty();
        }
    }
}
