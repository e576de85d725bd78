package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The people of the tenant in a table, and one of them beside it. The door of this room.
public final class UsersScreen implements Section {

    private static final double DRAWER_WIDTH = 376;

    private final UsersViewModel model;
    private final PersonViewModel person;
    private final Navigator navigator;
    private final Exporter exporter;
    private final DeedDesk desk;
    private final UsersController list;
    private final PersonController detail;
    private final Region detailView;
    private final Drawer drawer;
    private final AtomicReference<@Nullable FilterBar> filters = new AtomicReference<>();
    private final AtomicReference<EventHandler<KeyEvent>> keys = new AtomicReference<>(_ -> { });

    private UsersScreen(Tenancy tenancy, Navigator navigator, Background background, Views views, Exporter exporter) {
        this.navigator = navigator;
        this.exporter = exporter;
        model = new UsersViewModel(tenancy, background, views.texts());
        person = new PersonViewModel(model, navigator);
        desk = new DeedDesk(model, navigator);
        list = new UsersController(model, desk, new Places());
        detail = new PersonController(person, new PersonParts(person, desk), desk);
        detailView = (Region) views.load(detail, "person.fxml");
        drawer = new Drawer((Region) views.load(list, "users.fxml"), detailView, DRAWER_WIDTH);
        drawer.addEventFilter(KeyEvent.KEY_PRESSED, key -> keys.get().handle(key));
        model.currentProperty().subscribe(open -> drawer.openProperty().set(open != null));
        drawer.openProperty().subscribe(open -> {
            if (!open) {
                closePerson();
            }
        });
    }

    /// @param exporter saves what is shown to a file
    public static UsersScreen open(
            Tenancy tenancy, Navigator navigator, Background background, Views views, Exporter exporter) {
        return new UsersScreen(tenancy, navigator, background, views, exporter);
    }

    @Override
    public Parent view() {
        return drawer;
    }

    /// Sets these filters and no others.
    public void show(UserQuery query) {
        model.show(query);
    }

    /// Opens one person in the drawer.
    public void show(UserId user) {
        model.open(user);
    }

    @Override
    public void focusFilter() {
        list.focusFilter();
    }

    @Override
    public void export() {
        exporter.save("users", model.exported());
    }

    @Override
    public boolean closeTopmost() {
        FilterBar bar = filters.get();
        if (desk.close() || (bar != null && bar.close())) {
            return true;
        }
        if (model.currentProperty().get() != null) {
            closePerson();
            return true;
        }
        boolean ticked = model.ticks().countProperty().get() > 0;
        model.ticks().clear();
        return ticked;
    }

    private void closePerson() {
        boolean wasInside = drawer.hasFocusInDetail();
        model.open((User) null);
        if (wasInside) {
            list.table().requestFocus();
        }
    }

    @Override
    public List<Node> regions() {
        return drawer.openProperty().get() ? List.of(list.table(), detailView) : List.of(list.table());
    }

    private final class Places implements UsersPlaces {

        @Override
        public void importCsv() {
            navigator.importCsv();
        }

        @Override
        public void export() {
            UsersScreen.this.export();
        }

        @Override
        public boolean step(int by) {
            boolean open = model.currentProperty().get() != null;
            person.step(by);
            return open;
        }

        @Override
        public void focusDrawer() {
            detail.focus();
        }

        @Override
        public void keys(EventHandler<KeyEvent> handler) {
            keys.set(handler);
        }

        @Override
        public void filters(FilterBar bar) {
            filters.set(bar);
        }
    }
}
