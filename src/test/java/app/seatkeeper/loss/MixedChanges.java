package app.seatkeeper.loss;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Changes of every kind to people of a tenant, as chance makes them, the same for the same seed. Some cannot be done.
public final class MixedChanges {

    /// Whoever is signed in stays out of it.
    private static final String SIGNED_IN = "dana.whitfield@";

    private static final List<UserField> FIELDS = List.of(UserField.DISPLAY_NAME, UserField.JOB_TITLE,
            UserField.DEPARTMENT, UserField.OFFICE, UserField.COMPANY, UserField.CITY, UserField.MOBILE_PHONE,
            UserField.BUSINESS_PHONES);

    private final Random chance;
    private final List<Product> products;
    private final List<Group> groups;
    private final List<User> people;

    private MixedChanges(TenantSnapshot tenant, long seed) {
        chance = new Random(seed);
        products = tenant.products().stream().filter(product -> product.isAssignable() && !product.plans().isEmpty())
                .toList();
        groups = tenant.groups().stream().filter(Group::isEditable).toList();
        people = new ArrayList<>(tenant.users());
        people.removeIf(user -> user.account().userPrincipalName().startsWith(SIGNED_IN));
        Collections.shuffle(people, chance);
    }

    /// So many changes, one or two to a person.
    public static List<Change> of(TenantSnapshot tenant, int wanted, long seed) {
        var mixed = new MixedChanges(tenant, seed);
        List<Change> changes = new ArrayList<>();
        for (User user : mixed.people) {
            changes.add(mixed.change(user));
            if (mixed.chance.nextInt(3) == 0) {
                changes.add(mixed.edit(user));
            }
            if (changes.size() >= wanted) {
                return List.copyOf(changes.subList(0, wanted));
            }
        }
        return List.copyOf(changes);
    }

    private Change change(User user) {
        return !groups.isEmpty() && chance.nextInt(5) == 0 ? membership(user) : license(user);
    }

    /// Somebody in a group moves on or leaves, others join.
    private Change membership(User user) {
        GroupId any = groups.get(chance.nextInt(groups.size())).id();
        List<GroupId> in = groups.stream().map(Group::id).filter(group -> isIn(user, group)).toList();
        if (in.isEmpty()) {
            return new Change.JoinGroup(user.id(), any, false);
        }
        return chance.nextBoolean() ? new Change.LeaveGroup(user.id(), in.getFirst(), false)
                : new Change.MoveGroup(user.id(), in.getFirst(), any);
    }

    private static boolean isIn(User user, GroupId group) {
        return user.assignments().stream().anyMatch(one ->
                one.source() instanceof AssignmentSource.ByGroup(var giver) && giver.equals(group));
    }

    private Change license(User user) {
        UserId id = user.id();
        List<Assignment> direct = user.direct().toList();
        Product any = products.get(chance.nextInt(products.size()));
        if (direct.isEmpty()) {
            return chance.nextInt(4) == 0 ? new Change.RevokeSessions(id)
                    : new Change.Assign(id, any.id(), choice(any));
        }
        SkuId held = direct.get(chance.nextInt(direct.size())).product();
        return switch (chance.nextInt(9)) {
            case 0, 1 -> new Change.Assign(id, any.id(), choice(any));
            case 2 -> new Change.Remove(id, held);
            case 3 -> new Change.Replace(id, held, any.id(), new PlanChoice.Keep());
            case 4, 5 -> plans(id, held);
            case 6 -> new Change.Reclaim(id, Set.of());
            case 7 -> new Change.RevokeSessions(id);
            default -> new Change.Reprocess(id);
        };
    }

    private Change plans(UserId id, SkuId held) {
        return products.stream().filter(product -> product.id().equals(held)).findFirst()
                .<Change>map(product -> new Change.SetPlans(id, held, new PlanChoice.Exactly(some(product))))
                .orElseGet(() -> new Change.Remove(id, held));
    }

    private PlanChoice choice(Product product) {
        return chance.nextBoolean() ? new PlanChoice.Keep() : new PlanChoice.Exactly(some(product));
    }

    private Set<PlanId> some(Product product) {
        Set<PlanId> some = new HashSet<>();
        for (ServicePlan plan : product.plans()) {
            if (chance.nextInt(8) == 0) {
                some.add(plan.id());
            }
        }
        return some;
    }

    private Change edit(User user) {
        UserId id = user.id();
        return switch (chance.nextInt(6)) {
            case 0 -> new Change.Edit(id, Map.of(UserField.ACCOUNT_ENABLED,
                    Boolean.toString(!user.account().enabled())));
            case 1 -> new Change.Edit(id, Map.of(UserField.USAGE_LOCATION, "SE"));
            default -> new Change.Edit(id, Map.of(FIELDS.get(chance.nextInt(FIELDS.size())),
                    "By chance " + chance.nextInt(1_000)));
        };
    }
}
