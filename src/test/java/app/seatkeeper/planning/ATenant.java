package app.seatkeeper.planning;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A tenant in a test: products and people. The seats in use are counted from the people.
public record ATenant(
        List<Product> products,
        List<User> users,
        List<Group> groups,
        boolean groupsRead,
        List<Subscription> subscriptions) {

    public static final Instant READ_AT = Instant.parse("2026-11-19T12:03:00Z");

    public ATenant(List<Product> products, List<User> users, List<Group> groups, boolean groupsRead) {
        this(products, users, groups, groupsRead, List.of());
    }

    public static ATenant aTenant() {
        return new ATenant(List.of(), List.of(), List.of(), true);
    }

    public ATenant with(Product... more) {
        return new ATenant(joined(products, Stream.of(more)), users, groups, groupsRead, subscriptions);
    }

    public ATenant with(Person... more) {
        return new ATenant(products, joined(users, Stream.of(more).map(Person::user)), groups, groupsRead,
                subscriptions);
    }

    public ATenant with(Group... more) {
        return new ATenant(products, users, joined(groups, Stream.of(more)), groupsRead, subscriptions);
    }

    public ATenant with(Subscription... more) {
        return new ATenant(products, users, groups, groupsRead, joined(subscriptions, Stream.of(more)));
    }

    /// The same tenant, of whose groups nobody was allowed to read the names.
    public ATenant withGroupsUnread() {
        return new ATenant(products, users, List.of(), false, subscriptions);
    }

    private static <T> List<T> joined(List<T> some, Stream<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more.toList());
        return List.copyOf(all);
    }

    public TenantSnapshot read() {
        List<Product> counted = products.stream().map(product -> Stock.used((int) users.stream()
                .filter(user -> Holdings.working(user).containsKey(product.id())).count()
                + product.seats().consumed(), product)).toList();
        return new TenantSnapshot(new Tenant("larkfield", "Larkfield Group", "larkfield.example", "GB"), READ_AT, users,
                new TenantSnapshot.Catalog(counted, subscriptions, groups), groupsRead ? List.of()
                        : List.of(new Gap(Gap.Part.GROUPS, Gap.Why.NOT_ASKED, "")));
    }

    /// What the plan does with nothing decided and the shipped families, by and large.
    public Preview preview(Change... changes) {
        return preview(Decisions.NONE, changes);
    }

    public Preview preview(Decisions decisions, Change... changes) {
        return preview(Guard.NONE, decisions, changes);
    }

    public Preview preview(Guard guard, Decisions decisions, Change... changes) {
        return new Planner(Rules.SOME, guard).preview(read(), plan(changes), decisions);
    }

    public static LicensePlan plan(Change... changes) {
        return new LicensePlan("a plan", "a test", List.of(changes), Map.of());
    }
}
