package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Texts;
import atlantafx.base.controls.Popover;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/// Who is signed in, with every active role: and the ways out: what the account button opens.
final class AccountCard {

    private AccountCard() { }

    /// What the card offers.
    record Ways(Runnable access, Runnable switchAccount, Runnable signOut) { }

    static void showBelow(Node button, ShellViewModel model, Texts texts, Ways ways) {
        var popover = new Popover();
        var card = new VBox(2, label(model.accountName(), "strong"), label(model.accountSignInName(), "muted"),
                label(model.roles(), "caption"), new Separator(),
                way(popover, texts.of("shell.access"), "account-access", ways.access()),
                way(popover, texts.of("shell.switchAccount"), "account-switch", ways.switchAccount()),
                way(popover, texts.of("shell.signOut"), "account-sign-out", ways.signOut()));
        card.setId("account-card");
        card.getStyleClass().add("popover-text");
        popover.setContentNode(card);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.show(button);
    }

    private static Button way(Popover popover, String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("flat", "compact", "menu-like");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            popover.hide();
            action.run();
        });
        return button;
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label(text.getValue());
        label.getStyleClass().add(style);
        return label;
    }
}
