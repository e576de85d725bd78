package app.seatkeeper.ui.nav;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The filters of the Users screen. A user matches when every filter that is set matches.
///
/// @param text       part of name, sign-in name, mail or department, in any case; empty for none
/// @param products   holds at least one of these; empty for none
/// @param department exactly this; empty for none
/// @param country    usage location, ISO 3166-1 alpha-2; empty for none
/// @param traits     every one of these
/// @param found      one of these people; null for none
public record UserQuery(
        String text, Set<SkuId> products, Set<String> department, Set<String> country, Set<Trait> traits,
        @Nullable Found found) {

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

    /// People whom another screen has counted, so that its number and the list cannot differ.
    ///
    /// @param name what they have in common, as a filter says it, for example *Inactive for 90 days*
    public record Found(String name, Set<UserId> people) {
        public Found {
            people = Set.copyOf(people);
        }
    }

    public UserQuery {
        products = Set.copyOf(products);
        department = Set.copyOf(department);
        country = Set.copyOf(country);
        traits = Set.copyOf(traits);
    }

    /// Filters that ask for nobody in particular.
    public UserQuery(
            String text, Set<SkuId> products, Set<String> department, Set<String> country, Set<Trait> traits) {
        this(text, products, department, country, traits, null);
    }

    /// Users who hold the product.
    public static UserQuery holding(SkuId product) {
        return ALL.withProducts(Set.of(product));
    }

    /// Users of whom all of this is true.
    public static UserQuery being(Trait... traits) {
        return ALL.withTraits(Set.of(traits));
    }

    /// These people.
    ///
    /// @param name what they have in common
    public static UserQuery found(String name, Collection<UserId> people) {
        return ALL.withFound(new Found(name, Set.copyOf(people)));
    }

    public UserQuery withText(String wanted) {
        return new UserQuery(wanted, products, department, country, traits, found);
    }

    public UserQuery withProducts(Set<SkuId> wanted) {
        return new UserQuery(text, wanted, department, country, traits, found);
    }

    public UserQuery withDepartment(Set<String> wanted) {
        return new UserQuery(text, products, wanted, country, traits, found);
    }

    public UserQuery withCountry(Set<String> wanted) {
        return new UserQuery(text, products, department, wanted, traits, found);
    }

    public UserQuery withTraits(Set<Trait> wanted) {
        return new UserQuery(text, products, department, country, wanted, found);
    }

    public UserQuery withFound(@Nullable Found wanted) {
        return new UserQuery(text, products, department, country, traits, wanted);
    }
}
