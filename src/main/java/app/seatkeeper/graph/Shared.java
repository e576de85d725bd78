package app.seatkeeper.graph;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.HashMap;
import java.util.Map;

/// Keeps one object of each value while a list is read, so that 100,000 users in 300 departments hold 300 texts. Used
/// on one thread and dropped when the list is read.
final class Shared {

    /// So many values that differ show that sharing brings little and costs memory.
    private static final int MOST_VALUES = 50_000;

    private final Map<Object, Object> values = new HashMap<>();
    private final Map<String, SkuId> products = new HashMap<>();
    private final Map<String, PlanId> plans = new HashMap<>();

    /// @return the first value equal to this one, as far as values are still kept
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        Object first = values.get(value);
        if (first != null) {
            return (T) first;
        }
        if (values.size() < MOST_VALUES) {
            values.put(value, value);
        }
        return value;
    }

    SkuId product(String text, String what) throws Malformed {
        SkuId known = products.get(text);
        if (known == null) {
            known = new SkuId(Json.guid(text, what));
            products.put(text, known);
        }
        return known;
    }

    PlanId plan(String text, String what) throws Malformed {
        PlanId known = plans.get(text);
        if (known == null) {
            known = new PlanId(Json.guid(text, what));
            plans.put(text, known);
        }
        return known;
    }
}
