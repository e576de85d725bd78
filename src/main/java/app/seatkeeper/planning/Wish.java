package app.seatkeeper.planning;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All changes a plan wants for one user, put together before anybody looks at the user.
final class Wish {

    private final Map<SkuId, PlanChoice> gives = new LinkedHashMap<>();
    private final Map<SkuId, PlanChoice> sets = new LinkedHashMap<>();
    private final Map<SkuId, SkuId> replaced = new LinkedHashMap<>();
    private final Set<SkuId> removed = new LinkedHashSet<>();
    private final Set<SkuId> reclaimed = new LinkedHashSet<>();
    private final Map<UserField, String> edits = new EnumMap<>(UserField.class);
    private final Map<GroupId, Boolean> joined = new LinkedHashMap<>();
    private final Map<GroupId, Boolean> left = new LinkedHashMap<>();
    private final Map<GroupId, GroupId> moved = new LinkedHashMap<>();
    private final Set<PlanProblem> contradictions = new LinkedHashSet<>();
    private final Set<Kind> kinds = new HashSet<>();

    /// Wishes that need no more said about them.
    enum Kind {
        RECLAIM,
        RECLAIM_ALL,
        REVOKE,
        REPROCESS
    }

    Wish(List<Change> changes) {
        changes.forEach(this::add);
        sets.forEach((product, plans) -> gives.computeIfPresent(product, (_, given) -> both(product, given, plans)));
        sets.keySet().removeAll(gives.keySet());
        for (SkuId product : gives.keySet()) {
            refuse(isTaken(product), product);
        }
        for (SkuId product : sets.keySet()) {
            refuse(isTaken(product), product);
        }
        Stream.concat(left.keySet().stream(), moved.keySet().stream())
                .filter(group -> joined.containsKey(group) || moved.containsValue(group))
                .forEach(group -> contradictions.add(new PlanProblem.ContradictingGroups(group)));
    }

    private void add(Change change) {
        switch (change) {
            case Change.Assign(_, var product, var plans) -> choose(gives, product, plans);
            case Change.SetPlans(_, var product, var plans) -> choose(sets, product, plans);
            case Change.Replace(_, var from, var to, var plans) -> replace(from, to, plans);
            case Change.Remove(_, var product) -> removed.add(product);
            case Change.Reclaim(_, var products) -> reclaim(products);
            case Change.Edit(_, var values) -> values.forEach(this::edit);
            case Change.JoinGroup(_, var group, var anyway) -> joined.merge(group, anyway, Boolean::logicalOr);
            case Change.LeaveGroup(_, var group, var anyway) -> left.merge(group, anyway, Boolean::logicalOr);
            case Change.MoveGroup(_, var from, var to) -> move(from, to);
            case Change.RevokeSessions _, Change.Reprocess _ -> kinds.add(
                    change instanceof Change.Reprocess ? Kind.REPROCESS : Kind.REVOKE);
        }
    }

    private void choose(Map<SkuId, PlanChoice> choices, SkuId product, PlanChoice plans) {
        choices.merge(product, plans, (before, also) -> both(product, before, also));
    }

    private PlanChoice both(SkuId product, PlanChoice one, PlanChoice other) {
        Optional<PlanChoice> both = merged(one, other);
        refuse(both.isEmpty(), product);
        return both.orElse(one);
    }

    private void replace(SkuId from, SkuId to, PlanChoice plans) {
        SkuId other = replaced.put(from, to);
        refuse(from.equals(to) || (other != null && !other.equals(to)), from);
        choose(gives, to, plans);
    }

    private void move(GroupId from, GroupId to) {
        GroupId other = moved.put(from, to);
        if (other != null && !other.equals(to)) {
            contradictions.add(new PlanProblem.ContradictingGroups(from));
        }
    }

    private void reclaim(Set<SkuId> products) {
        kinds.add(Kind.RECLAIM);
        if (products.isEmpty()) {
            kinds.add(Kind.RECLAIM_ALL);
        }
        reclaimed.addAll(products);
    }

    private void edit(UserField field, String value) {
        String spelled = Fields.spelled(field, value);
        String other = edits.put(field, spelled);
        if (other != null && !other.equals(spelled)) {
            contradictions.add(new PlanProblem.ContradictingValues(field));
        }
    }

    private void refuse(boolean contradictory, SkuId product) {
        if (contradictory) {
            contradictions.add(new PlanProblem.Contradiction(product));
        }
    }

    private boolean isTaken(SkuId product) {
        return removed.contains(product) || replaced.containsKey(product) || reclaimed.contains(product);
    }

    /// What two choices for the same product want together; empty where they contradict each other.
    static Optional<PlanChoice> merged(PlanChoice one, PlanChoice other) {
        if (one.equals(other) || other instanceof PlanChoice.Keep) {
            return Optional.of(one);
        }
        return switch (one) {
            case PlanChoice.Keep _ -> Optional.of(other);
            case PlanChoice.Exactly exactly -> other instanceof PlanChoice.Switch change && agree(exactly, change)
                    ? Optional.of(exactly) : Optional.empty();
            case PlanChoice.Switch change -> other instanceof PlanChoice.Switch second
                    ? both(change, second) : merged(other, one);
        };
    }

    private static boolean agree(PlanChoice.Exactly exactly, PlanChoice.Switch change) {
        return exactly.off().containsAll(change.off()) && change.on().stream().noneMatch(exactly.off()::contains);
    }

    private static Optional<PlanChoice> both(PlanChoice.Switch one, PlanChoice.Switch other) {
        Set<PlanId> on = union(one.on(), other.on());
        Set<PlanId> off = union(one.off(), other.off());
        return on.stream().anyMatch(off::contains)
                ? Optional.empty() : Optional.of(new PlanChoice.Switch(on, off));
    }

    private static Set<PlanId> union(Collection<PlanId> one, Collection<PlanId> other) {
        Set<PlanId> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /// Products to be held directly.
    Map<SkuId, PlanChoice> gives() {
        return gives;
    }

    /// Products whose plans are to be switched.
    Map<SkuId, PlanChoice> sets() {
        return sets;
    }

    /// Products to go, each with the one that comes instead.
    Map<SkuId, SkuId> replaced() {
        return replaced;
    }

    Set<SkuId> removed() {
        return removed;
    }

    Set<SkuId> reclaimed() {
        return reclaimed;
    }

    /// Groups to become a member of, each with whether it is asked for even where the user looks like one.
    Map<GroupId, Boolean> joined() {
        return joined;
    }

    /// Groups to be left, likewise.
    Map<GroupId, Boolean> left() {
        return left;
    }

    /// Groups to be left, each with the one that comes instead.
    Map<GroupId, GroupId> moved() {
        return moved;
    }

    Map<UserField, String> edits() {
        return edits;
    }

    Set<PlanProblem> contradictions() {
        return contradictions;
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
