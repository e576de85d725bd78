package app.seatkeeper.files.bulk;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out when it is first asked for and kept; many files need none of the costly ones.
final class Later<T> {

    private final AtomicReference<@Nullable T> value = new AtomicReference<>();
    private final Supplier<T> source;

    Later(Supplier<T> source) {
        this.source = source;
    }

    /// Asked by two threads at once, both work it out and get equal values.
    T value() {
        T known = value.get();
        if (known != null) {
            return known;
        }
        T made = source.get();
        value.set(made);
        return made;
    }
}
