package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.ui.kit.AfterMenu;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done about one license of the person in the drawer: on the person where it is direct, on the group where
/// a group gives it.
final class LicenseMenu {

    private final PersonViewModel model;
    private final DeedDesk desk;
    private final PersonCard.License license;
    private final Button more = new Button(null, new FontIcon(Feather.MORE_HORIZONTAL));
    private final ContextMenu menu = new ContextMenu();
    private final AfterMenu after = new AfterMenu(menu);

    LicenseMenu(PersonViewModel model, DeedDesk desk, PersonCard.License license) {
        this.model = model;
        this.desk = desk;
        this.license = license;
    }

    Button button() {
        more.getStyleClass().addAll("button-icon", "flat", "compact");
        more.setAccessibleText(texts().of("users.license.actions", license.name()));
        more.setTooltip(new Tooltip(more.getAccessibleText()));
        MenuItem copy = new MenuItem(texts().of("users.license.copyId"));
        copy.setOnAction(_ -> Clipboards.copy(license.product().toString()));
        if (!model.isReadOnly()) {
            menu.getItems().addAll(direct());
            license.origins().stream().filter(origin -> origin.group() != null)
                    .forEach(origin -> menu.getItems().addAll(byGroup(origin)));
        }
        menu.getItems().add(copy);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 2));
        return more;
    }

    private List<MenuItem> direct() {
        MenuItem replace = new MenuItem(texts().of("users.license.replace"));
        MenuItem plans = new MenuItem(texts().of("users.license.plans"));
        MenuItem remove = new MenuItem(texts().of("users.license.remove"));
        after.on(replace, () -> begin(Deed.REPLACE));
        after.on(plans, () -> begin(Deed.PLANS));
        remove.setOnAction(_ -> model.previewRemoval(license));
        remove.setId("license-remove");
        replace.setDisable(!license.isDirect() || license.isEnded());
        plans.setDisable(!license.isDirect() || license.isEnded());
        remove.setDisable(!license.isDirect());
        return List.of(replace, plans, remove);
    }

    private void begin(Deed deed) {
        desk.open(deed, model.people(), choosing -> choosing.fromProperty().set(license.product()), more);
    }

    private List<MenuItem> byGroup(PersonCard.Origin origin) {
        Group group = model.group(Objects.requireNonNull(origin.group()));
        if (group == null) {
            MenuItem leave = new MenuItem(texts().of("users.license.leaveGroup"));
            after.on(leave, () -> desk.open(Deed.LEAVE, model.people(), more));
            return List.of(leave);
        }
        if (!group.isEditable()) {
            MenuItem fixed = new MenuItem(texts().of(
                    group.dynamic() ? "users.license.dynamic" : "users.license.synced", origin.name()));
            fixed.setDisable(true);
            return List.of(fixed);
        }
        MenuItem leave = new MenuItem(texts().of("users.license.leave", origin.name()));
        MenuItem move = new MenuItem(texts().of("users.license.move", origin.name()));
        leave.setId("license-leave");
        leave.setOnAction(_ -> model.previewLeaving(group));
        after.on(move, () -> desk.open(Deed.MOVE, model.people(),
                choosing -> choosing.fromGroupProperty().set(group), more));
        return List.of(leave, move);
    }

    private Texts texts() {
        return model.texts();
    }
}
