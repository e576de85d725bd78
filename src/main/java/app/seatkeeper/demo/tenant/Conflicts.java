package app.seatkeeper.demo.tenant;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds plans that exclude each other, or lack a plan that they need.
final class Conflicts {

    private static final String SHAREPOINT = "5dbe027f-2339-4123-9542-606e4d348a72";

    private final Catalogue catalogue;

    Conflicts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What is wrong with some licenses.
    ///
    /// @param exclusive whether plans exclude each other; otherwise one lacks another
    /// @param plans     the plans that exclude each other, or the one that lacks
    /// @param missing   the plans of which one would be needed
    record Conflict(boolean exclusive, List<String> plans, List<String> missing) {

        /// As Graph says it.
        String words() {
            return exclusive
                    ? "License assignment failed because service plans " + String.join(", ", plans)
                            + " are mutually exclusive."
                    : "License assignment failed because service plan " + plans.getFirst()
                            + " depends on the service plan(s) " + String.join(", ", missing);
        }
    }

    /// The first conflict of a set of licenses that another set did not have.
    Optional<Conflict> newIn(List<Grant> before, List<Grant> after) {
        var known = Set.copyOf(all(before));
        return all(after).stream().filter(conflict -> !known.contains(conflict)).findFirst();
    }

    private Set<Conflict> all(List<Grant> grants) {
        var enabled = Holdings.enabled(grants);
        var found = new LinkedHashSet<Conflict>();
        catalogue.clashes(enabled).values()
                .forEach(plans -> found.add(new Conflict(true, List.copyOf(plans), List.of())));
        var offered = grants.stream().filter(Grant::isHeld).flatMap(grant -> grant.product().plans().stream())
                .map(Plan::id).collect(Collectors.toCollection(HashSet::new));
        for (String orphan : catalogue.orphans(enabled)) {
            found.add(new Conflict(false, List.of(orphan), missing(orphan, offered)));
        }
        return found;
    }

    /// Those of the plans needed that are there and switched off, else the best known one.
    private List<String> missing(String orphan, Set<String> offered) {
        var off = catalogue.needs().getOrDefault(orphan, List.of()).stream().filter(offered::contains).toList();
        return off.isEmpty() ? List.of(SHAREPOINT) : off;
    }
}
