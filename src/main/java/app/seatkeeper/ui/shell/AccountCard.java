package app.seatkeeper.ui.shell;

import atlantafx.base.controls.Popover;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who is signed in, with every active role: what the account button opens.
final class AccountCard {

    private AccountCard() { }

    static void showBelow(Node button, ShellViewModel model) {
        var card = new VBox(2, label(model.accountName(), "strong"), label(model.accountSignInName(), "muted"),
                label(model.roles(), "caption"));
        card.setId("account-card");
        card.getStyleClass().add("popover-text");
        var popover = new Popover(card);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.show(button);
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label(text.getValue());
        label.getStyleClass().add(style);
        return label;
    }
}
