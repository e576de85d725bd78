package app.seatkeeper.ui.usage;

import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import app.seatkeeper.ui.nav.UsageQuery;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// What people use: services, apps, Copilot, calls, activations, mail and files. The door of this room.
public final class UsageScreen implements Section {

    private final UsageViewModel model;
    private final CallsViewModel calls;
    private final UsageController controller;
    private final Exporter exporter;
    private final Parent view;
    private final AtomicReference<@Nullable UsageFilterBar> filters = new AtomicReference<>();

    private UsageScreen(
            UsageViewModel model, CallsViewModel calls, Navigator navigator, Views views, Exporter exporter) {
        this.model = model;
        this.calls = calls;
        this.exporter = exporter;
        this.controller = new UsageController(model, calls, new UsageController.Deeds(
                person -> navigator.showUser(person.user().id()), this::export, filters::set));
        this.view = views.load(controller, "usage.fxml");
    }

    /// @param clock    from which calls are read backwards
    /// @param exporter saves what is shown to a file
    public static UsageScreen open(Tenancy tenancy, Navigator navigator, Background background, Views views,
            Clock clock, Exporter exporter) {
        return new UsageScreen(new UsageViewModel(tenancy, background, views.texts(), clock),
                new CallsViewModel(tenancy, background, views.texts(), clock), navigator, views, exporter);
    }

    /// Shows the services with these filters set, and no others.
    public void show(UsageQuery query) {
        model.tabProperty().set(UsageTab.SERVICES);
        model.show(query);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void focusFilter() {
        controller.focusFilter();
    }

    @Override
    public void export() {
        ExportTable log = model.tabProperty().get() == UsageTab.CALLS ? calls.exported() : null;
        UseRoster.Result done = model.resultProperty().get();
        if (log != null) {
            exporter.save("calls", log);
        } else if (done != null && model.faceProperty().get() == UsageFace.TABLE) {
            exporter.save("usage-" + done.sheet().tab().fileName(), UseExport.table(model, done));
        }
    }

    @Override
    public boolean closeTopmost() {
        UsageFilterBar bar = filters.get();
        return controller.close() || (bar != null && bar.close());
    }

    @Override
    public List<Node> regions() {
        return controller.regions();
    }
}
