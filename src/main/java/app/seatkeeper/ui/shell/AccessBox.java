package app.seatkeeper.ui.shell;

import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.access.AccessScreen;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the signed-in account can do here, over the window, with the way to more.
final class AccessBox extends VBox {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 620;

    private final Tenancy tenancy;
    private final AccessScreen access;
    private final Button close;

    AccessBox(Views views, Tenancy tenancy, String adminLink, Runnable hide) {
        super(12);
        this.tenancy = tenancy;
        access = AccessScreen.open(views, this::ask, adminLink);
        getStyleClass().add("dialog-box");
        setId("access-box");
        setMaxSize(WIDTH, HEIGHT);
        var title = new Label(views.texts().of("shell.access"));
        title.getStyleClass().add("drawer-title");
        close = new Button(views.texts().of("shell.close"));
        close.setId("access-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> hide.run());
        var scroll = new ScrollPane(access.view());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("access-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var buttons = new HBox(close);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, scroll, buttons);
        show();
    }

    private void show() {
        access.show(tenancy.workspace().access());
    }

    private void ask(Feature feature) {
        tenancy.unlock(feature, this::show);
    }

    void focusAnswer() {
        close.requestFocus();
    }
}
