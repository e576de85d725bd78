package app.seatkeeper.ui.shell;

import app.seatkeeper.tenant.ProductNaming;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.ExportStatus;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.Exports;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Provenance;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Toasts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import app.seatkeeper.ui.shell.ClosingBox.Leaving;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// The window of an open tenant: navigation, header, job tray, toasts and every screen inside. Used on the FX thread.
public final class ShellScreen {

    private final Tenancy tenancy;
    private final Texts texts;
    private final Views views;
    private final Outside outside;
    private final Rooms rooms;
    private final ShellViewModel model;
    private final TrayViewModel tray;
    private final ShellController controller;
    private final Parent view;

    /// What the window needs from outside.
    ///
    /// @param clock      tells the time
    /// @param exports    saves tables where the person says
    /// @param files      asks for files
    /// @param appearance the look of the window, light or dark
    /// @param demo       whether the tenant is the emulated one
    /// @param ways       leads out of the tenant
    /// @param naming     the names of all products there are, owned by the tenant or not
    /// @param adminLink where an administrator consents for everybody; empty where there is nothing to consent to
    public record Outside(
            Clock clock, Exports exports, FileDialogs files, Appearance appearance, boolean demo,
            Leavings ways, ProductNaming naming, String adminLink) {

        Exporter exporter() {
            return exports.tables();
        }
    }

    /// The ways out of the tenant, once everything is asked that must be asked.
    public record Leavings(Runnable signOut, Runnable switchAccount) { }

    private ShellScreen(Tenancy tenancy, Background background, Views views, Outside outside) {
        this.tenancy = tenancy;
        this.texts = views.texts();
        this.views = views;
        this.outside = outside;
        var toasts = new Toasts(texts);
        this.rooms = new Rooms(tenancy, background, views, outside, toasts);
        this.model = new ShellViewModel(tenancy, rooms, texts, outside.demo(), rooms.productCount());
        this.tray = new TrayViewModel(tenancy, texts, outside.clock());
        this.controller = new ShellController(model, tray, new ShellController.Deeds(
                outside.appearance()::toggle, this::showShortcuts, this::showAccount, rooms::go));
        this.view = views.load(controller, "shell.fxml");
        controller.put(views.load(new TrayController(tray), "tray.fxml"), toasts,
                new ExportStatus(outside.exports().jobs(), texts));
        rooms.places().currentProperty().subscribe(controller::show);
        outside.appearance().themeProperty().subscribe(theme -> controller.showTheme(theme == Theme.DARK));
        tenancy.onRunEnded(new RunNews(texts, toasts, rooms, model)::tell);
        Controls.narrow(view).subscribe(narrow -> {
            view.getStyleClass().remove("narrow");
            if (narrow) {
                view.getStyleClass().add("narrow");
            }
        });
        keys().listenAround(view);
    }

    public static ShellScreen open(Tenancy tenancy, Background background, Views views, Outside outside) {
        return new ShellScreen(tenancy, background, views, outside);
    }

    public Parent view() {
        return view;
    }

    /// What the window is called, for example `Larkfield Group – Seatkeeper`.
    public ObservableValue<String> title() {
        return model.tenantName().map(name -> name.isEmpty() ? texts.of("shell.name") : texts.of("shell.named", name));
    }

    /// The ways between the screens, for whoever walks the window without a person.
    public Navigator navigator() {
        return rooms;
    }

    private ShellKeys keys() {
        var keys = new ShellKeys()
                .with(model.refresh()::run, KeyCode.F5)
                .with(this::showShortcuts, KeyCode.F1)
                .with(() -> moveRegion(1), KeyCode.F6)
                .with(() -> moveRegion(-1), KeyCode.F6, KeyCombination.SHIFT_DOWN)
                .with(this::closeTopmost, KeyCode.ESCAPE)
                .withAlt(rooms::back, KeyCode.LEFT)
                .withShiftedShortcut(outside.appearance()::toggle, KeyCode.T)
                .withShortcut(() -> tray.openProperty().set(!tray.openProperty().get()), KeyCode.J)
                .withShortcut(model::undoLast, KeyCode.Z)
                .withShortcut(rooms::importCsv, KeyCode.O)
                .withShortcut(() -> Provenance.show(view.getScene().getFocusOwner()), KeyCode.I)
                .withShortcut(() -> section().export(), KeyCode.E)
                .withShortcut(() -> section().focusFilter(), KeyCode.F);
        List<Place.Tab> tabs = List.of(Place.Tab.values());
        for (int i = 0; i < tabs.size(); i++) {
            Place.Tab tab = tabs.get(i);
            keys.withShortcut(() -> rooms.go(tab), KeyCode.getKeyCode(Integer.toString(i + 1)));
        }
        return keys;
    }

    private Section section() {
        return rooms.places().currentProperty().get().section();
    }

    private void closeTopmost() {
        if (controller.modal().isDisplay()) {
            controller.modal().hide();
        } else if (!section().closeTopmost() && tray.isOpen().getValue()) {
            tray.openProperty().set(false);
        }
    }

    private void moveRegion(int step) {
        List<Node> regions = new ArrayList<>(List.of(controller.navigation()));
        regions.addAll(section().regions());
        regions.add(controller.trayRegion());
        Scene scene = view.getScene();
        Regions.move(regions, scene == null ? null : scene.getFocusOwner(), step);
    }

    private void showShortcuts() {
        var box = new ShortcutsBox(texts, controller.modal()::hide);
        controller.modal().show(box);
        box.focusAnswer();
    }

    private void showAccount() {
        AccountCard.showBelow(controller.accountButton(), model, texts, new AccountCard.Ways(this::showAccess,
                () -> leaving(Leaving.SIGN_OUT, outside.ways().switchAccount()),
                () -> leaving(Leaving.SIGN_OUT, outside.ways().signOut())));
    }

    /// Asks once before the window closes, if a run goes on, changes can still be undone or prices are in no file; else
    /// closes at once.
    ///
    /// @param close closes the window
    public void closing(Runnable close) {
        leaving(Leaving.CLOSE, close);
    }

    private void leaving(Leaving how, Runnable close) {
        ClosingBox.Losses losses = model.losses();
        if (losses.isNothing()) {
            close.run();
            return;
        }
        var modal = controller.modal();
        var box = new ClosingBox(texts, how, losses, new ClosingBox.Answers(() -> {
            modal.hide();
            stopAndClose(close);
        }, rooms::exportActivity, rooms::savePrices, modal::hide));
        modal.show(box);
        box.focusAnswer();
    }

    /// Shows what can be done here, and asks for what is missing.
    private void showAccess() {
        if (tenancy.snapshotProperty().get() == null) {
            rooms.toast(texts.of("shell.reading"));
            return;
        }
        var box = new AccessBox(views, tenancy, outside.adminLink(), controller.modal()::hide);
        controller.modal().show(box);
        box.focusAnswer();
    }

    private void stopAndClose(Runnable close) {
        if (!model.isRunning()) {
            close.run();
            return;
        }
        tenancy.writing().addListener((ListChangeListener<Object>) _ -> {
            if (!model.isRunning()) {
                close.run();
            }
        });
        tenancy.writing().forEach(job -> job.stop());
    }
}
