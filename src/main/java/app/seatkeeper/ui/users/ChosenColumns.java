package app.seatkeeper.ui.users;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The columns a person wants to see; the name is always one of them. Holds for the session.
final class ChosenColumns {

    private final ReadOnlyObjectWrapper<Set<UserColumn>> chosen = new ReadOnlyObjectWrapper<>(
            Stream.of(UserColumn.values()).filter(UserColumn::isShownAtFirst)
                    .collect(toCollection(() -> EnumSet.noneOf(UserColumn.class))));

    void choose(UserColumn column, boolean shown) {
        Set<UserColumn> next = EnumSet.copyOf(chosen.get());
        if (shown) {
            next.add(column);
        } else if (column != UserColumn.NAME) {
            next.remove(column);
        }
        chosen.set(next);
    }

    /// In the order in which they stand.
    Set<UserColumn> all() {
        return chosen.get();
    }

    ReadOnlyObjectProperty<Set<UserColumn>> property() {
        return chosen.getReadOnlyProperty();
    }
}
