package app.seatkeeper.ui.nav;

import app.seatkeeper.domain.id.SkuId;
import java.util.Set;

/// The filters of the Users screen. A user matches when every filter that is set matches.
///
/// @param text       part of name, sign-in name, mail or department, in any case; empty for none
/// @param products   holds at least one of these; empty for none
/// @param department exactly this; empty for none
/// @param country    usage location, ISO 3166-1 alpha-2; empty for none
/// @param traits     every one of these
public record UserQuery(
        String text, Set<SkuId> products, Set<String> department, Set<String> country, Set<Trait> traits) {

    public static final UserQuery ALL = new UserQuery("", Set.of(), Set.of(), Set.of(), Set.of());

    /// Yes-or-no filters.
    public enum Trait {
        LICENSED,
        UNLICENSED,
        ENABLED,
        BLOCKED,
        MEMBER,
        GUEST,
        ASSIGNMENT_ERROR,
        BY_GROUP,
        HELD_TWICE,
        SYNCED,
        NO_USAGE_LOCATION
    }

    public UserQuery {
        products = Set.copyOf(products);
        department = Set.copyOf(department);
        country = Set.copyOf(country);
        traits = Set.copyOf(traits);
    }

    /// Users who hold the product.
    public static UserQuery holding(SkuId product) {
        return new UserQuery("", Set.of(product), Set.of(), Set.of(), Set.of());
    }
}
