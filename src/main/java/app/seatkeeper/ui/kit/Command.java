package app.seatkeeper.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Something the user can do on a screen, and whether they can do it now.
///
/// A view model offers commands; a controller binds each to a button with [Controls#bind].
public final class Command {

    private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper(this, "enabled", true);
    private final Runnable action;

    private Command(ObservableValue<Boolean> enabled, Runnable action) {
        this.enabled.bind(enabled);
        this.action = action;
    }

    public static Command when(ObservableValue<Boolean> enabled, Runnable action) {
        return new Command(enabled, action);
    }

    public static Command always(Runnable action) {
        return new Command(new SimpleBooleanProperty(true), action);
    }

    /// Does nothing while disabled, so a keyboard shortcut cannot slip past a greyed-out button.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    public ReadOnlyBooleanProperty enabledProperty() {
        return enabled.getReadOnlyProperty();
    }
}
