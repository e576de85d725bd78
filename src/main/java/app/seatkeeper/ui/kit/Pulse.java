package app.seatkeeper.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// Looks at running work once per frame, and only while something runs. Used on the FX thread.
public final class Pulse {

    private Pulse() { }

    /// Calls the look once per frame while the condition holds, and once more when it ends.
    public static void whilst(ObservableValue<Boolean> going, Runnable look) {
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                look.run();
            }
        };
        going.subscribe(on -> {
            if (on) {
                timer.start();
            } else {
                timer.stop();
            }
            look.run();
        });
    }
}
