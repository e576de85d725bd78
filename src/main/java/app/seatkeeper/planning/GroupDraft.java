package app.seatkeeper.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Works out which licensing groups one user joins and leaves, and what there is to say about it. Whether somebody is a
/// member is seen in what the group has given.
final class GroupDraft {

    private final User user;
    private final TenantSnapshot tenant;
    private final Assortment products;
    private final List<Group> joins = new ArrayList<>();
    private final List<Group> leaves = new ArrayList<>();
    private final Set<PlanProblem> problems = new LinkedHashSet<>();
    private final List<PlanProblem> fulfilled = new ArrayList<>();

    GroupDraft(User user, Wish wish, TenantSnapshot tenant, Assortment products) {
        this.user = user;
        this.tenant = tenant;
        this.products = products;
        wish.joined().forEach(this::join);
        wish.moved().forEach(this::move);
        wish.left().forEach(this::leave);
    }

    List<Write> joins() {
        return joins.stream().<Write>map(group -> new Write.JoinGroup(group.id(), group.licenses())).toList();
    }

    List<Write> leaves() {
        return leaves.stream().<Write>map(group -> new Write.LeaveGroup(group.id())).toList();
    }

    boolean isIdle() {
        return joins.isEmpty() && leaves.isEmpty();
    }

    /// The user as a member of the groups that are left in the end.
    User after() {
        return isIdle() ? user : Effect.of(leaves(), Effect.of(joins(), user));
    }

    /// Products that come by the groups and that the user did not have.
    Set<SkuId> gives() {
        return joins.stream().flatMap(group -> group.licenses().stream()).map(Grant::product)
                .filter(product -> !user.holds(product)).collect(toUnmodifiableSet());
    }

    /// Wishes that are true already; worth saying where nothing else is to be done.
    List<PlanProblem> fulfilled() {
        return fulfilled;
    }

    /// What there is to say.
    ///
    /// @param after the user when everything is done
    Set<PlanProblem> problems(User after) {
        Set<PlanProblem> all = new LinkedHashSet<>(problems);
        for (Group group : joins) {
            held(group, after).forEach(product -> all.add(new PlanProblem.HeldAlready(product, group.id())));
        }
        for (Group group : leaves) {
            paths(group.id()).map(Assignment::product).filter(after::holds)
                    .forEach(product -> all.add(new PlanProblem.KeepsOtherwise(product, group.id())));
        }
        return all;
    }

    private static Stream<SkuId> held(Group group, User after) {
        return group.licenses().stream().map(Grant::product)
                .filter(product -> after.of(product).anyMatch(path -> !path.isBy(group.id())));
    }

    private void join(GroupId id, boolean anyway) {
        if (user.isMemberOf(id) && !anyway) {
            fulfilled.add(new PlanProblem.AlreadyMember(id));
            return;
        }
        changed(id, joins).ifPresent(group -> group.licenses().forEach(this::assignable));
    }

    private void assignable(Grant grant) {
        if (products.of(grant.product()).isEmpty()) {
            problems.add(new PlanProblem.NotSubscribed(grant.product()));
        } else if (!products.isAssignable(grant.product())) {
            problems.add(new PlanProblem.NotAssignable(grant.product()));
        }
    }

    private void move(GroupId from, GroupId to) {
        boolean arrived = user.isMemberOf(to);
        if (user.isMemberOf(from)) {
            if (arrived) {
                tenant.group(to).ifPresent(this::arrived);
            } else {
                join(to, false);
            }
            leave(from, false);
        } else if (arrived) {
            fulfilled.add(new PlanProblem.AlreadyMember(to));
        } else {
            problems.add(new PlanProblem.NotMember(from));
        }
    }

    /// The new group must really give what it is to give before the old one is left.
    private void arrived(Group group) {
        for (Grant grant : group.licenses()) {
            if (paths(group.id()).noneMatch(path ->
                    path.product().equals(grant.product()) && path.state() != AssignmentState.ERROR)) {
                problems.add(new PlanProblem.NotArrived(grant.product(), group.id()));
            }
        }
    }

    private void leave(GroupId id, boolean anyway) {
        if (!user.isMemberOf(id) && !anyway) {
            fulfilled.add(new PlanProblem.NotMember(id));
            return;
        }
        if (changed(id, leaves).isPresent()) {
            paths(id).flatMap(path -> path.state() == AssignmentState.ERROR
                            ? Stream.of(Irreversible.FAILED_LICENSE) : products.lostWith(path.product()).stream())
                    .forEach(what -> problems.add(new PlanProblem.CannotComeBack(what)));
        }
    }

    private Optional<Group> changed(GroupId id, List<Group> all) {
        Optional<Group> group = tenant.group(id);
        if (group.isEmpty()) {
            boolean unread = tenant.gaps().stream().anyMatch(gap -> gap.part() == Gap.Part.GROUPS);
            problems.add(unread ? new PlanProblem.GroupsUnread() : new PlanProblem.NotLicensing(id));
        } else if (!group.get().isEditable()) {
            problems.add(new PlanProblem.FixedMembers(id));
        }
        group.filter(one -> !all.contains(one)).ifPresent(all::add);
        return group;
    }

    private Stream<Assignment> paths(GroupId group) {
        return user.assignments().stream().filter(path -> path.isBy(group));
    }
}
