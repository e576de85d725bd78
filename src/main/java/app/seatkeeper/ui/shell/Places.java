package app.seatkeeper.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the person is and how they came there.
final class Places {

    private static final int REMEMBERED = 30;

    private final ReadOnlyObjectWrapper<Place> current;
    private final Deque<Place> behind = new ArrayDeque<>();

    Places(Place first) {
        this.current = new ReadOnlyObjectWrapper<>(this, "current", first);
    }

    ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    void go(Place next) {
        if (next.equals(current.get())) {
            return;
        }
        behind.push(current.get());
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
        current.set(next);
    }

    /// Shows what was shown before; does nothing where the way began.
    void back() {
        Place last = behind.poll();
        if (last != null) {
            current.set(last);
        }
    }
}
