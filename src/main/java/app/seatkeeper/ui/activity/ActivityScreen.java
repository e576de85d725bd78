package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// The Activity screen: every run of the session, each person's result, and the ways back.
public final class ActivityScreen implements Section {

    private static final double DETAIL_WIDTH = 368;

    private final ActivityViewModel model;
    private final ActivityController controller;
    private final Drawer view;
    private final Parent detail;

    private ActivityScreen(ActivityViewModel model, Views views) {
        this.model = model;
        this.controller = new ActivityController(model);
        this.detail = views.load(new RunDetailController(model.detail()), "run-detail.fxml");
        this.view = new Drawer((Region) views.load(controller, "activity.fxml"), (Region) detail, DETAIL_WIDTH);
        model.detail().numberProperty().subscribe(number -> view.openProperty().set(number.intValue() > 0));
        view.openProperty().subscribe(open -> {
            if (!open) {
                model.detail().numberProperty().set(0);
            }
        });
    }

    public static ActivityScreen open(Tenancy tenancy, Navigator navigator, Views views, Exporter exporter) {
        return new ActivityScreen(new ActivityViewModel(tenancy, navigator, views.texts(), exporter), views);
    }

    /// Shows the runs with one of them open.
    ///
    /// @param run number of the run, or 0 for none
    public void show(int run) {
        model.clearFilters();
        model.detail().numberProperty().set(run);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void focusFilter() {
        controller.focusSearch();
    }

    @Override
    public void export() {
        model.export();
    }

    @Override
    public boolean closeTopmost() {
        boolean open = view.openProperty().get();
        view.openProperty().set(false);
        return open;
    }

    @Override
    public List<Node> regions() {
        return view.openProperty().get() ? List.of(controller.table(), detail) : List.of(controller.table());
    }
}
