package app.seatkeeper.ui.nav;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.usage.Service;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The filters of the Usage screen. A person matches when every filter that is set matches.
///
/// @param text       part of name or sign-in name, in any case; empty for none
/// @param recency    was active last in one of these times; empty for any
/// @param service    the service whose use that is about; null for the newest activity in any
/// @param department one of these; empty for none
/// @param products   holds at least one of these; empty for none
/// @param country    usage location, ISO 3166-1 alpha-2; empty for none
/// @param unlicensed whether people without any license are shown too; nothing can be said of them
public record UsageQuery(
        String text,
        Set<Recency> recency,
        @Nullable Service service,
        Set<String> department,
        Set<SkuId> products,
        Set<String> country,
        boolean unlicensed) {

    /// Everybody who holds a license.
    public static final UsageQuery LICENSED =
            new UsageQuery("", Set.of(), null, Set.of(), Set.of(), Set.of(), false);

    public UsageQuery {
        recency = Set.copyOf(recency);
        department = Set.copyOf(department);
        products = Set.copyOf(products);
        country = Set.copyOf(country);
    }

    /// People who were active last in one of these times.
    ///
    /// @param service in this service; null for any
    public static UsageQuery active(@Nullable Service service, Set<Recency> recency) {
        return LICENSED.withRecency(service, recency);
    }

    public UsageQuery withText(String wanted) {
        return new UsageQuery(wanted, recency, service, department, products, country, unlicensed);
    }

    public UsageQuery withRecency(@Nullable Service of, Set<Recency> wanted) {
        return new UsageQuery(text, wanted, wanted.isEmpty() ? null : of, department, products, country, unlicensed);
    }

    public UsageQuery withDepartment(Set<String> wanted) {
        return new UsageQuery(text, recency, service, wanted, products, country, unlicensed);
    }

    public UsageQuery withProducts(Set<SkuId> wanted) {
        return new UsageQuery(text, recency, service, department, wanted, country, unlicensed);
    }

    public UsageQuery withCountry(Set<String> wanted) {
        return new UsageQuery(text, recency, service, department, products, wanted, unlicensed);
    }

    public UsageQuery withUnlicensed(boolean too) {
        return new UsageQuery(text, recency, service, department, products, country, too);
    }
}
