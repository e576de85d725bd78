package app.seatkeeper.demo.tenant;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a person's licenses add up to.
public final class Holdings {

    private Holdings() {
    }

    /// The plans of a product that are off for a person: those that every way to the product leaves off.
    public static Set<String> disabled(Person person, Product product) {
        var ways = person.grants().stream()
                .filter(grant -> grant.isHeld() && grant.product().equals(product)).map(Grant::disabled).toList();
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        var off = new HashSet<String>(ways.isEmpty() ? Set.of() : ways.getFirst());
        ways.forEach(off::retainAll);
        return off;
    }

    /// The ids of all plans that are on through these grants.
    public static Set<String> enabled(List<Grant> grants) {
        var enabled = new LinkedHashSet<String>();
        for (Grant grant : grants) {
            if (grant.isHeld()) {
                grant.product().plans().stream().map(Plan::id).filter(id -> !grant.disabled().contains(id))
                        .forEach(enabled::add);
            }
        }
        return enabled;
    }
}
