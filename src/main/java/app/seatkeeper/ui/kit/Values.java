package app.seatkeeper.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Bindings on values that may be absent.
public final class Values {

    private Values() { }

    /// What the words make of a value, or the other while there is no value.
    public static <T, R> ObservableValue<R> mapped(
            ObservableValue<? extends @Nullable T> source, Function<? super T, ? extends R> words, R otherwise) {
        return source.<R>map(value -> value == null ? otherwise : words.apply(value)).orElse(otherwise);
    }
}
