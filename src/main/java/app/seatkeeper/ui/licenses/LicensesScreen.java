package app.seatkeeper.ui.licenses;

import app.seatkeeper.tenant.ProductNaming;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The products of the tenant with their subscriptions, and one of them beside the table. The door of this room.
public final class LicensesScreen implements Section {

    private static final double DRAWER_WIDTH = 320;

    private final LicensesViewModel model;
    private final LicensesController list;
    private final Region detailView;
    private final Drawer drawer;
    private final Outside outside;
    private final PriceDesk desk;
    private final PricesMenu menu;
    private final StackPane view;

    /// What the screen needs from outside.
    ///
    /// @param clock    from which dates are near or far
    /// @param exporter saves what is shown to a file
    /// @param files    asks for files of prices and of names
    /// @param naming   the way to newer names of products
    public record Outside(Clock clock, Exporter exporter, FileDialogs files, ProductNaming naming) { }

    private LicensesScreen(LicensesViewModel model, Navigator navigator, Views views, Outside outside) {
        this.model = model;
        this.outside = outside;
        var modal = new ModalPane();
        desk = new PriceDesk(model, outside.files(), navigator);
        menu = new PricesMenu(desk, modal);
        var product = new ProductViewModel(model, navigator);
        var detail = new ProductController(product, new ProductParts(views.texts()));
        detailView = (Region) views.load(detail, "product.fxml");
        list = new LicensesController(model, new LicensesController.Menus(menu,
                new NamesMenu(model.tenancy(), outside, views.texts(), navigator)), this::export, detail::focus);
        drawer = new Drawer((Region) views.load(list, "licenses.fxml"), detailView, DRAWER_WIDTH);
        view = new StackPane(drawer, modal);
        drawer.addEventFilter(KeyEvent.KEY_PRESSED, list::anywhere);
        model.currentProperty().subscribe(open -> drawer.openProperty().set(open != null));
        drawer.openProperty().subscribe(open -> {
            if (!open) {
                model.open(null);
            }
        });
    }

    public static LicensesScreen open(
            Tenancy tenancy, Navigator navigator, Background background, Views views, Outside outside) {
        return new LicensesScreen(
                new LicensesViewModel(tenancy, background, views.texts(), outside.clock()), navigator, views, outside);
    }

    /// Asks where to save the prices, and saves them.
    public void savePrices() {
        desk.save();
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
        return view;
    }

    @Override
    public void focusFilter() {
        list.focusFilter();
    }

    @Override
    public void export() {
        outside.exporter().save("licenses", model.exported());
    }

    @Override
    public boolean closeTopmost() {
        if (menu.closeTopmost()) {
            return true;
        }
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
