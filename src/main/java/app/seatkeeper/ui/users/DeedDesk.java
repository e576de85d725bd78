package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.nav.Navigator;
import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Begins deeds: where something has to be chosen it opens the panel, else it leads to the preview at once.
final class DeedDesk {

    private final UsersViewModel model;
    private final Navigator navigator;
    private final Popover popover = new Popover();

    DeedDesk(UsersViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        popover.setAnimated(false);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowSize(0);
    }

    void open(Deed deed, List<User> people, Node beside) {
        open(deed, people, null, beside);
    }

    /// @param product the product it is about, where that is known; null to let it be chosen
    void open(Deed deed, List<User> people, @Nullable SkuId product, Node beside) {
        TenantSnapshot snapshot = model.tenancy().snapshotProperty().get();
        if (people.isEmpty() || snapshot == null || model.tenancy().isReadOnly()) {
            return;
        }
        var choosing = new DeedViewModel(deed, people, snapshot, model.wordsProperty().get());
        if (!deed.asks()) {
            navigator.preview(choosing.plan(), 0);
            return;
        }
        if (product != null) {
            choosing.fromProperty().set(product);
        }
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setContentNode(new DeedPanel(choosing, this::preview));
        popover.show(beside);
    }

    private void preview(LicensePlan plan) {
        popover.hide();
        navigator.preview(plan, 0);
    }

    /// @return whether a panel was open
    boolean close() {
        boolean open = popover.isShowing();
        popover.hide();
        return open;
    }
}
