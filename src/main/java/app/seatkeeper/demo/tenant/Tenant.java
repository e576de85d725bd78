package app.seatkeeper.demo.tenant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the emulated tenant holds. Everything may be read at any time from any thread; writes are made one at a time,
/// each replacing a whole [Person].
public final class Tenant {

    /// The id of Larkfield Group in the directory.
    public static final String ID = "8f0a6f5e-3c1d-4b7e-9a52-6d4e1c2b7a90";
    /// Its display name.
    public static final String NAME = "Larkfield Group";
    /// The domain of its people.
    public static final String DOMAIN = "larkfield.example";

    private final Clock clock;
    private final Catalogue catalogue;
    private final List<Group> groups;
    private final Map<Role, List<String>> roles;
    private final AtomicReferenceArray<Optional<Person>> people;
    private final Map<String, Integer> places = new ConcurrentHashMap<>();
    private final Map<Product, Integer> consumed = new ConcurrentHashMap<>();
    private final List<IntConsumer> watchers = new CopyOnWriteArrayList<>();
    private volatile List<Subscription> subscriptions;

    /// What a tenant starts from.
    ///
    /// @param roles who holds which directory role, by object id
    public record Foundation(
            Clock clock,
            Catalogue catalogue,
            List<Subscription> subscriptions,
            List<Group> groups,
            Map<Role, List<String>> roles,
            List<Person> people) {
    }

    /// Builds a tenant.
    public Tenant(Foundation from) {
        clock = from.clock();
        catalogue = from.catalogue();
        subscriptions = List.copyOf(from.subscriptions());
        groups = List.copyOf(from.groups());
        roles = Map.copyOf(from.roles());
        people = new AtomicReferenceArray<>(from.people().size());
        for (Person person : from.people()) {
            people.set(person.index(), Optional.of(person));
            places.put(person.id(), person.index());
            places.put(person.upn().toLowerCase(Locale.ROOT), person.index());
            person.products().forEach(product -> consumed.merge(product, 1, Integer::sum));
        }
    }

    /// The tenant's own clock.
    public Clock clock() {
        return clock;
    }

    /// The products that exist.
    public Catalogue catalogue() {
        return catalogue;
    }

    /// What the tenant has bought.
    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    /// The purchases of one product; none if it is not owned.
    public List<Subscription> subscriptions(Product product) {
        return subscriptions.stream().filter(one -> one.product().equals(product)).toList();
    }

    /// Replaces one purchase by another of the same id.
    public synchronized void replace(Subscription changed) {
        var next = new ArrayList<>(subscriptions);
        next.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
        subscriptions = List.copyOf(next);
    }

    /// The products that the tenant has bought, in the order of the purchases.
    public List<Product> products() {
        return subscriptions.stream().map(Subscription::product).distinct().toList();
    }

    /// How many people hold a product.
    public int consumed(Product product) {
        return consumed.getOrDefault(product, 0);
    }

    /// Seats that can still be assigned; below zero when more are assigned than bought.
    public int free(Product product) {
        return Units.of(subscriptions(product)).usable() - consumed(product);
    }

    /// All groups.
    public List<Group> groups() {
        return groups;
    }

    /// The group with this id.
    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equalsIgnoreCase(id)).findFirst();
    }

    /// The groups that a person is directly in.
    public List<Group> groupsOf(Person person) {
        return groups.stream().filter(group -> group.has(person.index())).toList();
    }

    /// The roles in use.
    public List<Role> roles() {
        return roles.keySet().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    /// The roles that a person holds.
    public List<Role> rolesOf(String id) {
        return roles().stream().filter(role -> roles.getOrDefault(role, List.of()).contains(id)).toList();
    }

    /// The ids of those who hold a role.
    public List<String> holders(Role role) {
        return List.copyOf(roles.getOrDefault(role, List.of()));
    }

    /// How many places the tenant's order has, people who were deleted included.
    public int size() {
        return people.length();
    }

    /// The person at a place; none once deleted.
    public Optional<Person> at(int index) {
        return people.get(index);
    }

    /// All people in the tenant's order.
    public Stream<Person> people() {
        return IntStream.range(0, people.length()).mapToObj(people::get).flatMap(Optional::stream);
    }

    /// The person with this object id or user principal name, in any case of letters.
    public Optional<Person> person(String idOrUpn) {
        var place = places.get(idOrUpn.toLowerCase(Locale.ROOT));
        return place == null ? Optional.empty() : people.get(place);
    }

    /// Changes one person. What the change throws leaves everything as it was.
    ///
    /// @throws Refusal 404 if there is no such person
    public synchronized Person change(String idOrUpn, UnaryOperator<Person> change) {
        var before = person(idOrUpn).orElseThrow(() -> Refusal.notFound(idOrUpn));
        var after = change.apply(before);
        if (!before.upn().equalsIgnoreCase(after.upn())) {
            places.remove(before.upn().toLowerCase(Locale.ROOT));
            places.put(after.upn().toLowerCase(Locale.ROOT), after.index());
        }
        put(after.index(), before, Optional.of(after));
        return after;
    }

    /// Deletes one person, who keeps no seat.
    ///
    /// @throws Refusal 404 if there is no such person
    public synchronized void delete(String idOrUpn) {
        var before = person(idOrUpn).orElseThrow(() -> Refusal.notFound(idOrUpn));
        places.remove(before.id());
        places.remove(before.upn().toLowerCase(Locale.ROOT));
        put(before.index(), before, Optional.empty());
    }

    private void put(int index, Person before, Optional<Person> after) {
        before.products().forEach(product -> consumed.merge(product, -1, Integer::sum));
        after.stream().flatMap(Person::products).forEach(product -> consumed.merge(product, 1, Integer::sum));
        people.set(index, after);
        watchers.forEach(watcher -> watcher.accept(index));
    }

    /// Asks to be told the place of every person who changes.
    public void watch(IntConsumer watcher) {
        watchers.add(watcher);
    }
}
