package app.seatkeeper.ui.users;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.nav.UserQuery.Trait;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A query made ready to be asked of very many rows. Every word of the text must be found.
///
/// @param words  folded words of the search text
/// @param traits every one of these
/// @param found  one of these people; null for anybody
record UserFilter(
        List<String> words, Set<SkuId> products, Set<String> department, Set<String> country, EnumSet<Trait> traits,
        UserQuery.@Nullable Found found) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static UserFilter of(UserQuery query) {
        return new UserFilter(
                SPACE.splitAsStream(Folding.folded(query.text())).filter(word -> !word.isEmpty()).toList(),
                query.products(), query.department(), query.country(),
                query.traits().isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(query.traits()),
                query.found());
    }

    boolean matches(UserRow row) {
        return row.traits().containsAll(traits) && isAmongFound(row) && hasWords(row.search())
                && (products.isEmpty() || holdsOne(row.user().assignments())) && isThere(row);
    }

    private boolean isAmongFound(UserRow row) {
        return found == null || found.people().contains(row.id());
    }

    private boolean isThere(UserRow row) {
        return (department.isEmpty() || department.contains(row.user().profile().department()))
                && (country.isEmpty() || country.contains(row.user().account().usageLocation()));
    }

    private boolean hasWords(String text) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsOne(List<Assignment> assignments) {
        for (Assignment one : assignments) {
            if (products.contains(one.product())) {
                return true;
            }
        }
        return false;
    }

    /// How many filters a query has, its text counted as one.
    static int count(UserQuery query) {
        return (query.text().isBlank() ? 0 : 1) + (query.products().isEmpty() ? 0 : 1)
                + (query.department().isEmpty() ? 0 : 1) + (query.country().isEmpty() ? 0 : 1)
                + query.traits().size() + (query.found() == null ? 0 : 1);
    }

    /// The trait that nobody has together with this one; the trait itself where there is none.
    private static Trait opposite(Trait trait) {
        return switch (trait) {
            case LICENSED -> Trait.UNLICENSED;
            case UNLICENSED -> Trait.LICENSED;
            case ENABLED -> Trait.BLOCKED;
            case BLOCKED -> Trait.ENABLED;
            case MEMBER -> Trait.GUEST;
            case GUEST -> Trait.MEMBER;
            case ASSIGNMENT_ERROR, BY_GROUP, HELD_TWICE, SYNCED, NO_USAGE_LOCATION -> trait;
        };
    }

    /// The same query with a trait set or not; its opposite goes.
    static UserQuery with(UserQuery query, Trait trait, boolean on) {
        Set<Trait> others = new HashSet<>(query.traits());
        if (on) {
            others.remove(opposite(trait));
            others.add(trait);
        } else {
            others.remove(trait);
        }
        return query.withTraits(others);
    }
}
