package app.seatkeeper.domain.snapshot;

import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Everything read from one tenant at one instant, with what is missing and why. Never changes.
public final class TenantSnapshot {

    private final Tenant tenant;
    private final Instant readAt;
    private final List<User> users;
    private final Map<UserId, User> usersById;
    private final Map<SkuId, Product> products;
    private final List<Subscription> subscriptions;
    private final Map<GroupId, Group> groups;
    private final List<Gap> gaps;

    /// @param users in the order the tenant gave them
    /// @param catalog what can be assigned: products, subscriptions and licensed groups
    public TenantSnapshot(Tenant tenant, Instant readAt, List<User> users, Catalog catalog, List<Gap> gaps) {
        this.tenant = tenant;
        this.readAt = readAt;
        this.users = List.copyOf(users);
        this.usersById = HashMap.newHashMap(users.size());
        users.forEach(user -> usersById.put(user.id(), user));
        this.products = byId(catalog.products(), Product::id);
        this.subscriptions = catalog.subscriptions();
        this.groups = byId(catalog.groups(), Group::id);
        this.gaps = List.copyOf(gaps);
    }

    /// What a tenant has to give.
    public record Catalog(List<Product> products, List<Subscription> subscriptions, List<Group> groups) {
        public Catalog {
            products = List.copyOf(products);
            subscriptions = List.copyOf(subscriptions);
            groups = List.copyOf(groups);
        }
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(toMap(id, value -> value, (first, _) -> first, LinkedHashMap::new));
    }

    /// The same snapshot in which some users and all seats were read again.
    ///
    /// @param changed users as they are now; users unknown so far are appended
    /// @param now     products as they are now, or empty to keep those at hand
    public TenantSnapshot with(Collection<User> changed, List<Product> now, Instant when) {
        Map<UserId, User> next = changed.stream().collect(toMap(User::id, user -> user, (_, last) -> last,
                LinkedHashMap::new));
        List<User> merged = new ArrayList<>(users.size());
        for (User user : users) {
            User fresh = next.remove(user.id());
            merged.add(fresh == null ? user : fresh);
        }
        merged.addAll(next.values());
        var catalog = new Catalog(now.isEmpty() ? products() : now, subscriptions, groups());
        return new TenantSnapshot(tenant, when, merged, catalog, gaps);
    }

    /// The same snapshot with groups that could not be read before.
    public TenantSnapshot withGroups(List<Group> found) {
        var catalog = new Catalog(products(), subscriptions, found);
        return new TenantSnapshot(tenant, readAt, users, catalog, gaps).without(Gap.Part.GROUPS);
    }

    /// Whether a part was read.
    public boolean isRead(Gap.Part part) {
        return gaps.stream().noneMatch(gap -> gap.part() == part);
    }

    /// The same snapshot in which a part is no longer missing.
    public TenantSnapshot without(Gap.Part missing) {
        var catalog = new Catalog(products(), subscriptions, groups());
        return new TenantSnapshot(tenant, readAt, users, catalog,
                gaps.stream().filter(gap -> gap.part() != missing).toList());
    }

    public Tenant tenant() {
        return tenant;
    }

    public Instant readAt() {
        return readAt;
    }

    public List<User> users() {
        return users;
    }

    public List<Product> products() {
        return List.copyOf(products.values());
    }

    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    public List<Gap> gaps() {
        return gaps;
    }

    public Optional<User> user(UserId id) {
        return Optional.ofNullable(usersById.get(id));
    }

    public Optional<Product> product(SkuId id) {
        return Optional.ofNullable(products.get(id));
    }

    public Optional<Group> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }
}
