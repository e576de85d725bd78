package app.seatkeeper.ui.usage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The columns that a person wants to see on each tab; the first of a table is always one of them. Holds for the
/// session. Used on the FX thread.
final class ShownColumns {

    private final Map<UsageTab, Set<String>> turned = new EnumMap<>(UsageTab.class);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    boolean has(Sheet sheet, UseColumn column) {
        return column.equals(sheet.columns().getFirst())
                || column.basic() != turned.getOrDefault(sheet.tab(), Set.of()).contains(column.id());
    }

    List<UseColumn> of(Sheet sheet) {
        return sheet.columns().stream().filter(column -> has(sheet, column)).toList();
    }

    void choose(UsageTab tab, UseColumn column, boolean shown) {
        Set<String> others = turned.computeIfAbsent(tab, _ -> new HashSet<>());
        if (shown == column.basic()) {
            others.remove(column.id());
        } else {
            others.add(column.id());
        }
        version.set(version.get() + 1);
    }

    /// Rises with every choice.
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
