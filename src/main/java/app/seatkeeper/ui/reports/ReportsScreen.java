package app.seatkeeper.ui.reports;

import app.seatkeeper.files.ExportTable;
import app.seatkeeper.reports.Incomplete;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Exports;
import app.seatkeeper.ui.kit.Insights;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import app.seatkeeper.ui.nav.UsageQuery;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/// The reports: their list, and the one that is chosen as it will be saved. The door of this room.
public final class ReportsScreen implements Section {

    private final ReportsViewModel model;
    private final Navigator navigator;
    private final Exports exports;
    private final AllReports all;
    private final ReportsController controller;
    private final Parent view;
    private final AtomicReference<@Nullable ReportFilters> filters = new AtomicReference<>();

    private ReportsScreen(Tenancy tenancy, Navigator navigator, Background background, Views views, Exports exports) {
        this.navigator = navigator;
        this.exports = exports;
        model = new ReportsViewModel(tenancy, background, views.texts());
        all = new AllReports(model, exports.books());
        controller = new ReportsController(model, new Deeds());
        view = views.load(controller, "reports.fxml");
    }

    /// @param exports saves reports where the person says
    public static ReportsScreen open(
            Tenancy tenancy, Navigator navigator, Background background, Views views, Exports exports) {
        return new ReportsScreen(tenancy, navigator, background, views, exports);
    }

    /// Shows a report as it was left.
    public void show(ReportName report) {
        model.findProperty().set("");
        model.show(report);
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
        ExportTable table = model.exported();
        if (table != null) {
            String name = model.currentProperty().get().name().toLowerCase(Locale.ROOT).replace('_', '-');
            exports.tables().save(name, table);
        }
    }

    @Override
    public boolean closeTopmost() {
        ReportFilters open = filters.get();
        return open != null && open.close();
    }

    @Override
    public List<Node> regions() {
        return controller.regions();
    }

    private final class Deeds implements ReportDeeds {

        @Override
        public void export() {
            ReportsScreen.this.export();
        }

        @Override
        public ContextMenu menuOfAll() {
            return all.menu();
        }

        @Override
        public void review() {
            all.review();
        }

        @Override
        public void mend(Incomplete missing) {
            switch (missing) {
                case Incomplete.Unread _ -> missing.feature().ifPresent(this::unlock);
                case Incomplete.Unpriced _ -> navigator.showLicenses(new LicenseQuery(Set.of(), null, null));
                case Incomplete.Concealed _ -> navigator.showUsage(UsageQuery.LICENSED);
                case Incomplete.Unjudged _, Incomplete.NotTold _ -> { }
            }
        }

        private void unlock(Feature feature) {
            Insights insights = model.tenancy().insights();
            if (feature == Feature.USAGE_REPORTS) {
                insights.showUsage();
            } else if (feature == Feature.SIGN_IN_DATA) {
                insights.showSignIns();
            } else {
                model.tenancy().unlock(feature, () -> { });
            }
        }

        @Override
        public void filters(ReportFilters bar) {
            filters.set(bar);
        }
    }
}
