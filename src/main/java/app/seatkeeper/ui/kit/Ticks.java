package app.seatkeeper.ui.kit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The rows a person has ticked, by key, in the order of ticking. They stay ticked while a filter hides them.
public final class Ticks<K> {

    private final Set<K> ticked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper(this, "version");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

    public boolean has(K key) {
        return ticked.contains(key);
    }

    public void set(K key, boolean on) {
        set(List.of(key), on);
    }

    public void set(Collection<K> keys, boolean on) {
        boolean changed = on ? ticked.addAll(keys) : removed(keys);
        if (changed) {
            tell();
        }
    }

    private boolean removed(Collection<K> keys) {
        int before = ticked.size();
        keys.forEach(ticked::remove);
        return ticked.size() != before;
    }

    public void toggle(K key) {
        set(key, !has(key));
    }

    /// Keeps only those that still exist.
    public void retain(Predicate<K> exists) {
        if (ticked.removeIf(exists.negate())) {
            tell();
        }
    }

    public void clear() {
        if (!ticked.isEmpty()) {
            ticked.clear();
            tell();
        }
    }

    private void tell() {
        count.set(ticked.size());
        version.set(version.get() + 1);
    }

    /// Every ticked key, in the order of ticking.
    public List<K> all() {
        return List.copyOf(ticked);
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Changes whenever any tick changes; what draws ticks listens to it once.
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
