package app.seatkeeper.demo.tenant;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One way in which a person holds, or fails to hold, a product: Graph's `licenseAssignmentState`.
///
/// @param product  the product
/// @param group    the id of the group that gives it, null when it was assigned directly
/// @param disabled ids of the plans that are switched off
/// @param state    `Active`, `ActiveWithError` or `Error`
/// @param error    why, `None` when all is well
/// @param updated  when this last changed
public record Grant(
        Product product, @Nullable String group, Set<String> disabled, String state, String error, Instant updated) {

    /// Keeps an immutable copy of the disabled plans.
    public Grant {
        disabled = Set.copyOf(disabled);
    }

    /// A license that works.
    public static Grant active(Product product, @Nullable String group, Set<String> disabled, Instant updated) {
        return new Grant(product, group, disabled, "Active", "None", updated);
    }

    /// Answers whether the person can use the product by this grant.
    public boolean isHeld() {
        return !"Error".equals(state);
    }

    /// Answers whether it was assigned to the person and not by a group.
    public boolean isDirect() {
        return group == null;
    }

    /// The disabled plans in the order of their ids.
    public Set<String> disabledInOrder() {
        return new TreeSet<>(disabled);
    }
}
