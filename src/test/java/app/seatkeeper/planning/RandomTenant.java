package app.seatkeeper.planning;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tenants and plans as chance makes them, the same for the same seed: few seats, so that they run out.
public final class RandomTenant {

    /// Plans that others need; Microsoft would not have let anybody switch them off.
    private static final Set<PlanId> FIRM = Set.of(Stock.SHAREPOINT, Stock.SHAREPOINT_KIOSK);

    private final Random chance;
    private final int people;
    private final List<Product> products;
    private final List<Group> groups;

    /// @param people how many; seats are for about half of them
    public RandomTenant(long seed, int people) {
        this.chance = new Random(seed);
        this.people = people;
        this.products = List.of(Stock.e5(some()), Stock.e3(some()), Stock.f3(some()), Stock.visio(some()),
                Stock.powerBi(some()));
        this.groups = List.of(group("e3", false, 1), group("e3-too", false, 1), group("e5-visio", false, 0, 3),
                group("f3", false, 2), group("power-bi", false, 4), group("by-rule", true, 3));
    }

    /// @param given places of the products it gives
    private Group group(String id, boolean dynamic, int... given) {
        List<Grant> grants = IntStream.of(given).mapToObj(products::get)
                .map(product -> new Grant(product.id(), anyPlans(product))).toList();
        return new Group(new GroupId(id), id, dynamic, false, grants);
    }

    private SeatPool some() {
        return Stock.seats(people / 4 + chance.nextInt(people / 2 + 1));
    }

    public ATenant tenant() {
        Person[] all = new Person[people];
        for (int i = 0; i < people; i++) {
            all[i] = somebody(id(i));
        }
        Product[] bought = products.stream().map(product -> enough(product, all)).toArray(Product[]::new);
        return ATenant.aTenant().with(bought).with(groups.toArray(Group[]::new)).with(all);
    }

    /// Nothing is over-used: seats above those bought do not come back.
    private static Product enough(Product product, Person... all) {
        int held = (int) Stream.of(all).filter(person -> Holdings.working(person.user()).containsKey(product.id()))
                .count();
        return held <= product.seats().enabled() ? product : Stock.with(Stock.seats(held), product);
    }

    private static UserId id(int i) {
        return new UserId("user-" + i);
    }

    private Person somebody(UserId id) {
        Person person = Person.person(id);
        Set<SkuId> held = new HashSet<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            Product product = anyProduct();
            if (held.add(product.id())) {
                PlanId[] off = anyPlans(product).toArray(PlanId[]::new);
                person = switch (chance.nextInt(4)) {
                    case 0 -> person.in(anyGroup(person));
                    case 1 -> person.in(anyGroup(person)).holding(product.id());
                    case 2, 3 -> person.holding(product.id(), off);
                    default -> person;
                };
            }
        }
        return held.isEmpty() && chance.nextInt(5) == 0 ? person.in("") : person;
    }

    public LicensePlan plan(int changes) {
        List<Change> wanted = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            wanted.add(anyChange(id(chance.nextInt(people))));
        }
        return new LicensePlan("by chance", "a test", wanted);
    }

    private Change anyChange(UserId user) {
        Product one = anyProduct();
        return switch (chance.nextInt(12)) {
            case 0, 1 -> new Change.Assign(user, one.id(), anyChoice(one));
            case 2 -> new Change.Remove(user, one.id());
            case 3, 4 -> new Change.Replace(user, anyProduct().id(), one.id(), anyChoice(one));
            case 5 -> new Change.SetPlans(user, one.id(), anyChoice(one));
            case 6 -> new Change.Reclaim(user, Set.of());
            case 7, 8 -> new Change.MoveGroup(user, anyGroup(), anyGroup());
            case 9 -> new Change.JoinGroup(user, anyGroup(), false);
            case 10 -> new Change.LeaveGroup(user, anyGroup(), false);
            default -> new Change.Edit(user, Map.of(UserField.DEPARTMENT, "Sales", UserField.USAGE_LOCATION, "SE"));
        };
    }

    private PlanChoice anyChoice(Product product) {
        Set<PlanId> plans = anyPlans(product);
        return switch (chance.nextInt(4)) {
            case 0 -> new PlanChoice.Exactly(plans);
            case 1 -> new PlanChoice.Switch(Set.of(), plans);
            case 2 -> new PlanChoice.Switch(plans, Set.of());
            default -> new PlanChoice.Keep();
        };
    }

    private GroupId anyGroup() {
        return groups.get(chance.nextInt(groups.size())).id();
    }

    /// A group the person is not in yet.
    private Group anyGroup(Person person) {
        List<Group> others = groups.stream().filter(group -> !person.user().isMemberOf(group.id())).toList();
        return others.get(chance.nextInt(others.size()));
    }

    private Product anyProduct() {
        return products.get(chance.nextInt(products.size()));
    }

    private Set<PlanId> anyPlans(Product product) {
        Set<PlanId> some = new HashSet<>();
        for (ServicePlan plan : product.plans()) {
            if (!FIRM.contains(plan.id()) && chance.nextInt(5) == 0) {
                some.add(plan.id());
            }
        }
        return some;
    }
}
