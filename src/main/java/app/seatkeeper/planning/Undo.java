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
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Takes back what was done: a plan computed from what was recorded, never from what was wished.
public final class Undo {

    private final TenantSnapshot now;
    private final List<Change> changes = new ArrayList<>();
    private final Map<UserId, Set<Irreversible>> lost = new HashMap<>();
    /// Seats that are free or become so while the run is taken back, less those that are spoken for.
    private final Map<SkuId, Integer> seats = new HashMap<>();

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
        now.products().forEach(product -> undo.seats.put(product.id(), product.seats().free()));
        users.values().forEach(undo::count);
        users.values().forEach(undo::takeBack);
        return new LicensePlan(title, origin, undo.changes, undo.lost);
    }

    private static Recorded joined(Recorded first, Recorded second) {
        List<Write> done = new ArrayList<>(first.done());
        done.addAll(second.done());
        return new Recorded(first.before(), done);
    }

    private void count(Recorded recorded) {
        RunOrder.Need need = RunOrder.Need.between(recorded.before(), Effect.of(recorded.done(), recorded.before()));
        need.takes().forEach(product -> seats.merge(product, 1, Integer::sum));
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
        left.forEach(group -> rejoin(before, group));
        joined.forEach(group -> changes.add(new Change.LeaveGroup(before.id(), group, true)));
    }

    /// Nobody is put back into a group that could not give what it has given.
    private void rejoin(User before, GroupId group) {
        Set<Irreversible> gone = before.assignments().stream().filter(path -> path.isBy(group))
                .flatMap(path -> path.state() == AssignmentState.ERROR
                        ? Stream.of(Irreversible.FAILED_LICENSE) : obstacle(path.product(), before).stream())
                .collect(toUnmodifiableSet());
        if (gone.isEmpty()) {
            changes.add(new Change.JoinGroup(before.id(), group, true));
        }
        gone.forEach(what -> lose(before, what));
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
        Set<SkuId> gone = new HashSet<>();
        taken.stream().filter(product -> before.direct(product).isPresent()).forEach(product ->
                obstacle(product, before).ifPresent(what -> {
                    gone.add(product);
                    lose(before, what);
                }));
        if (gone.isEmpty() || given.isEmpty()) {
            given.forEach(product -> takeBack(before, product));
            taken.stream().filter(product -> !gone.contains(product)).forEach(product -> giveBack(before, product));
        }
    }

    /// Why a product cannot be given back, if so; else its seat is spoken for. Somebody who has it by another way needs
    /// none.
    private Optional<Irreversible> obstacle(SkuId product, User before) {
        if (now.product(product).filter(Product::isAssignable).isEmpty()) {
            return Optional.of(Irreversible.PRODUCT_NOT_ASSIGNABLE);
        }
        if (now.user(before.id()).filter(user -> user.holds(product)).isPresent()) {
            return Optional.empty();
        }
        int left = seats.merge(product, -1, Integer::sum);
        return left < 0 ? Optional.of(Irreversible.SEAT_TAKEN) : Optional.empty();
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
