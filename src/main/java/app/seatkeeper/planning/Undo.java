package app.seatkeeper.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes back what was done: a plan computed from what was recorded, never from what was wished.
public final class Undo {

    private final TenantSnapshot now;
    private final List<Change> changes = new ArrayList<>();
    private final Map<UserId, Set<Irreversible>> lost = new HashMap<>();

    private Undo(TenantSnapshot now) {
        this.now = now;
    }

    /// Answers the plan that brings back licenses with the plans that were off, edited properties and the account
    /// state, and says what cannot come back.
    ///
    /// @param recorded what was really written, in the order of the run; of a user named twice the first is oldest
    /// @param now      the tenant today, which says what can still be assigned
    public static LicensePlan plan(String title, String origin, List<Recorded> recorded, TenantSnapshot now) {
        Undo undo = new Undo(now);
        Map<UserId, Recorded> users = new LinkedHashMap<>();
        recorded.forEach(one -> users.merge(one.before().id(), one, Undo::joined));
        users.values().forEach(undo::takeBack);
        return new LicensePlan(title, origin, undo.changes, undo.lost);
    }

    private static Recorded joined(Recorded first, Recorded second) {
        List<Write> done = new ArrayList<>(first.done());
        done.addAll(second.done());
        return new Recorded(first.before(), done);
    }

    private void takeBack(Recorded recorded) {
        User before = recorded.before();
        Set<UserField> edited = new LinkedHashSet<>();
        Set<SkuId> given = new LinkedHashSet<>();
        Set<SkuId> taken = new LinkedHashSet<>();
        Set<GroupId> joined = new LinkedHashSet<>();
        Set<GroupId> left = new LinkedHashSet<>();
        for (Write write : recorded.done()) {
            switch (write) {
                case Write.Edit(var values) -> values.keySet().stream().sorted().forEach(edited::add);
                case Write.AssignLicense(var add, var remove) -> {
                    add.stream().map(Grant::product).forEach(given::add);
                    remove.stream().sorted().forEach(taken::add);
                }
                case Write.JoinGroup(var group, _) -> count(group, joined, left);
                case Write.LeaveGroup(var group) -> count(group, left, joined);
                case Write.RevokeSessions _ -> lose(before, Irreversible.SESSIONS);
                case Write.Reprocess _ -> lose(before, Irreversible.REPROCESSING);
            }
        }
        given.removeAll(taken);
        restore(before, edited);
        restore(before, given, taken);
        left.forEach(group -> changes.add(new Change.JoinGroup(before.id(), group, true)));
        joined.forEach(group -> changes.add(new Change.LeaveGroup(before.id(), group, true)));
    }

    /// One goes, the other has not happened, where a group was joined and left again.
    private static void count(GroupId group, Set<GroupId> one, Set<GroupId> other) {
        if (!other.remove(group)) {
            one.add(group);
        }
    }

    private void restore(User before, Set<UserField> edited) {
        Map<UserField, String> values = new EnumMap<>(UserField.class);
        edited.forEach(field -> values.put(field, Fields.value(before, field)));
        if (values.remove(UserField.USAGE_LOCATION, "")) {
            lose(before, Irreversible.EMPTY_USAGE_LOCATION);
        }
        if (!values.isEmpty()) {
            changes.add(new Change.Edit(before.id(), values));
        }
    }

    /// Nothing is taken back from a user who cannot be given back what went for it.
    private void restore(User before, Set<SkuId> given, Set<SkuId> taken) {
        Set<SkuId> gone = taken.stream()
                .filter(product -> before.direct(product).isPresent() && !isAssignable(product))
                .collect(toUnmodifiableSet());
        if (!gone.isEmpty()) {
            lose(before, Irreversible.PRODUCT_NOT_ASSIGNABLE);
        }
        if (gone.isEmpty() || given.isEmpty()) {
            given.forEach(product -> takeBack(before, product));
            taken.stream().filter(product -> !gone.contains(product)).forEach(product -> giveBack(before, product));
        }
    }

    private boolean isAssignable(SkuId product) {
        return now.product(product).filter(Product::isAssignable).isPresent();
    }

    private void takeBack(User before, SkuId product) {
        changes.add(before.direct(product)
                .<Change>map(had -> new Change.SetPlans(before.id(), product, exactly(had)))
                .orElseGet(() -> new Change.Remove(before.id(), product)));
    }

    private void giveBack(User before, SkuId product) {
        changes.add(before.direct(product)
                .<Change>map(had -> new Change.Assign(before.id(), product, exactly(had)))
                .orElseGet(() -> new Change.Remove(before.id(), product)));
    }

    /// The plans that were off, without those Microsoft has taken out of the product since.
    private PlanChoice exactly(Assignment had) {
        Set<PlanId> today = now.product(had.product()).stream().flatMap(product -> product.plans().stream())
                .map(ServicePlan::id).collect(toUnmodifiableSet());
        return new PlanChoice.Exactly(
                had.disabledPlans().stream().filter(today::contains).collect(toUnmodifiableSet()));
    }

    private void lose(User user, Irreversible what) {
        lost.computeIfAbsent(user.id(), _ -> EnumSet.noneOf(Irreversible.class)).add(what);
    }
}
