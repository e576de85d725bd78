package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.nav.Navigator;
import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;

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
        open(deed, people, _ -> { }, beside);
    }

    /// @param known enters what is known already, such as the product it is about
    void open(Deed deed, List<User> people, Consumer<DeedViewModel> known, Node beside) {
        TenantSnapshot snapshot = model.tenancy().snapshotProperty().get();
        if (people.isEmpty() || snapshot == null || model.tenancy().isReadOnly()) {
            return;
        }
        if (deed.isAboutGroups() && isWithoutGroups(snapshot)) {
            model.tenancy().unlock(Feature.GROUPS, () -> begin(deed, people, known, beside));
        } else {
            begin(deed, people, known, beside);
        }
    }

    private void begin(Deed deed, List<User> people, Consumer<DeedViewModel> known, Node beside) {
        TenantSnapshot snapshot = Objects.requireNonNull(model.tenancy().snapshotProperty().get());
        var choosing = new DeedViewModel(deed, people, snapshot, model.wordsProperty().get());
        if (!deed.asks()) {
            navigator.preview(choosing.plan(), 0);
            return;
        }
        known.accept(choosing);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setContentNode(new DeedPanel(choosing, this::preview));
        popover.show(beside);
    }

    private static boolean isWithoutGroups(TenantSnapshot snapshot) {
        return snapshot.gaps().stream().anyMatch(gap -> gap.part() == Gap.Part.GROUPS);
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
