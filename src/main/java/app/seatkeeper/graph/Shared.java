package app.seatkeeper.graph;

import app.seatkeeper.domain.id.SkuId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps one object of each value while a list is read, so that 100,000 users in 300 departments hold 300 texts. Used
/// on one thread and dropped when the list is read.
final class Shared {

    private final Map<Object, Object> values = new HashMap<>();
    private final Map<String, SkuId> products = new HashMap<>();
    private final Map<String, @Nullable Instant> times = new HashMap<>();

    /// @return the first value equal to this one
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    SkuId product(String text, String what) throws Malformed {
        SkuId known = products.get(text);
        if (known == null) {
            known = new SkuId(Json.guid(text, what));
            products.put(text, known);
        }
        return known;
    }

    @Nullable Instant time(String text, String what) throws Malformed {
        if (!times.containsKey(text)) {
            times.put(text, Json.instant(text, what));
        }
        return times.get(text);
    }
}
