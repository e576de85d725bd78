package app.seatkeeper.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A list of which the first few are shown until the person wants all, or searches. Used on the FX thread.
public final class FewOrAll<T> {

    private final int few;
    private final Function<T, String> name;
    private final ReadOnlyObjectWrapper<List<T>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<T>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty all = new SimpleBooleanProperty();

    /// @param few  how many are shown at first
    /// @param name what the search looks at
    public FewOrAll(int few, Function<T, String> name) {
        this.few = few;
        this.name = name;
        search.subscribe(this::choose);
        all.subscribe(this::choose);
        items.subscribe(this::choose);
    }

    private void choose() {
        String wanted = Folding.folded(search.get().strip());
        boolean limited = wanted.isEmpty() && !all.get();
        shown.set(items.get().stream().filter(item -> Folding.folded(name.apply(item)).contains(wanted))
                .limit(limited ? few : Integer.MAX_VALUE).toList());
    }

    public void show(List<T> whole) {
        items.set(List.copyOf(whole));
    }

    /// The first few, all, or those the search finds.
    public ReadOnlyObjectProperty<List<T>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// Whether the person wants all.
    public BooleanProperty allProperty() {
        return all;
    }

    /// Whether there are more than the first few.
    public boolean hasMore() {
        return items.get().size() > few;
    }
}
