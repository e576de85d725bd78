package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The products of the tenant with their subscriptions, and one of them beside the table. The door of this room.
public final class LicensesScreen implements Section {

    private static final double DRAWER_WIDTH = 320;

    private final LicensesViewModel model;
    private final LicensesController list;
    private final Region detailView;
    private final Drawer drawer;
    private final Exporter exporter;

    private LicensesScreen(LicensesViewModel model, Navigator navigator, Views views, Exporter exporter) {
        this.model = model;
        this.exporter = exporter;
        var product = new ProductViewModel(model, navigator);
        var detail = new ProductController(product, new ProductParts(views.texts()));
        detailView = (Region) views.load(detail, "product.fxml");
        list = new LicensesController(model, this::export, detail::focus);
        drawer = new Drawer((Region) views.load(list, "licenses.fxml"), detailView, DRAWER_WIDTH);
        drawer.addEventFilter(KeyEvent.KEY_PRESSED, list::anywhere);
        model.currentProperty().subscribe(open -> drawer.openProperty().set(open != null));
        drawer.openProperty().subscribe(open -> {
            if (!open) {
                model.open(null);
            }
        });
    }

    /// @param clock    from which dates are near or far
    /// @param exporter saves what is shown to a file
    public static LicensesScreen open(Tenancy tenancy, Navigator navigator, Background background, Views views,
            Clock clock, Exporter exporter) {
        var model = new LicensesViewModel(tenancy, background, views.texts(), clock);
        return new LicensesScreen(model, navigator, views, exporter);
    }

    /// How many products the tenant has bought, without free and trial ones; 0 while nothing is read.
    public ObservableValue<Long> productCount() {
        return model.counted();
    }

    /// Sets these filters and no others.
    public void show(LicenseQuery query) {
        model.show(query);
    }

    @Override
    public Parent view() {
        return drawer;
    }

    @Override
    public void focusFilter() {
        list.focusFilter();
    }

    @Override
    public void export() {
        exporter.save("licenses", model.exported());
    }

    @Override
    public boolean closeTopmost() {
        boolean open = model.currentProperty().get() != null;
        boolean inside = drawer.hasFocusInDetail();
        model.open(null);
        if (inside) {
            list.table().requestFocus();
        }
        return open;
    }

    @Override
    public List<Node> regions() {
        return drawer.openProperty().get() ? List.of(list.table(), detailView) : List.of(list.table());
    }
}
