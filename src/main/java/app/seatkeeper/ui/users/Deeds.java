package app.seatkeeper.ui.users;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns what a person chose for some people into a plan, with its title and origin in the reader's words.
record Deeds(Texts texts, ProductNames names, List<User> people) {

    Deeds {
        people = List.copyOf(people);
    }

    LicensePlan assign(Map<SkuId, PlanChoice> products) {
        return plan(texts.of("users.plan.assign", listed(products.keySet())), user -> products.entrySet().stream()
                .map(one -> new Change.Assign(user, one.getKey(), one.getValue())));
    }

    /// Lets people sign in and gives them products; the preview asks for a usage location where one is missing.
    LicensePlan provision(SortedMap<SkuId, PlanChoice> products) {
        return plan(texts.of("users.plan.provision", listed(products.keySet())), user -> Stream.concat(
                Stream.of(maySignIn(user, true)),
                products.entrySet().stream().map(one -> new Change.Assign(user, one.getKey(), one.getValue()))));
    }

    LicensePlan remove(Collection<SkuId> products) {
        return plan(texts.of("users.plan.remove", listed(products)),
                user -> products.stream().map(product -> new Change.Remove(user, product)));
    }

    LicensePlan replace(SkuId from, SkuId to, PlanChoice plans) {
        return plan(texts.of("users.plan.replace", names.full(from), names.full(to)),
                user -> Stream.of(new Change.Replace(user, from, to, plans)));
    }

    LicensePlan setPlans(SkuId product, PlanChoice plans) {
        return plan(texts.of("users.plan.plans", names.full(product)),
                user -> Stream.of(new Change.SetPlans(user, product, plans)));
    }

    /// @param products only these, or empty for all
    LicensePlan reclaim(Set<SkuId> products) {
        String title = products.isEmpty() ? texts.of("users.plan.reclaim")
                : texts.of("users.plan.reclaimSome", listed(products));
        return plan(title, user -> Stream.of(new Change.Reclaim(user, products)));
    }

    LicensePlan locate(String country, String countryName) {
        return plan(texts.of("users.plan.locate", countryName),
                user -> Stream.of(new Change.Edit(user, Map.of(UserField.USAGE_LOCATION, country))));
    }

    LicensePlan join(Collection<Group> groups) {
        return plan(texts.of("users.plan.join", named(groups)),
                user -> groups.stream().map(group -> new Change.JoinGroup(user, group.id(), false)));
    }

    LicensePlan leave(Collection<Group> groups) {
        return plan(texts.of("users.plan.leave", named(groups)),
                user -> groups.stream().map(group -> new Change.LeaveGroup(user, group.id(), false)));
    }

    LicensePlan move(Group from, Group to) {
        return plan(texts.of("users.plan.move", from.name(), to.name()),
                user -> Stream.of(new Change.MoveGroup(user, from.id(), to.id())));
    }

    LicensePlan edit(Map<UserField, String> values) {
        return plan(texts.of("users.plan.edit"), user -> Stream.of(new Change.Edit(user, values)));
    }

    /// What is done without choosing anything.
    ///
    /// @throws IllegalArgumentException if the deed asks for something
    LicensePlan plain(Deed deed) {
        return switch (deed) {
            case ENABLE -> plan(texts.of("users.plan.enable"), user -> Stream.of(maySignIn(user, true)));
            case BLOCK -> plan(texts.of("users.plan.block"), user -> Stream.of(maySignIn(user, false)));
            case OFFBOARD -> plan(texts.of("users.plan.offboard"), user -> Stream.of(
                    maySignIn(user, false), new Change.Reclaim(user, Set.of()), new Change.RevokeSessions(user)));
            case REPROCESS -> plan(texts.of("users.plan.reprocess"), user -> Stream.of(new Change.Reprocess(user)));
            case ASSIGN, REMOVE, REPLACE, PLANS, RECLAIM, PROVISION, JOIN, LEAVE, MOVE, LOCATE, EDIT ->
                    throw new IllegalArgumentException(deed.name());
        };
    }

    private static Change maySignIn(UserId user, boolean may) {
        return new Change.Edit(user, Map.of(UserField.ACCOUNT_ENABLED, Boolean.toString(may)));
    }

    private LicensePlan plan(String title, Function<UserId, Stream<? extends Change>> changes) {
        List<Change> all = people.stream().map(User::id).<Change>flatMap(changes).toList();
        return new LicensePlan(title, origin(), all);
    }

    /// Who it is about: a name, or how many were selected.
    String origin() {
        return people.size() == 1 ? people.getFirst().name() : texts.of("users.plan.origin", people.size());
    }

    private static String named(Collection<Group> groups) {
        return String.join(", ", groups.stream().map(Group::name).sorted().toList());
    }

    private String listed(Collection<SkuId> products) {
        return String.join(", ", products.stream().sorted(names.order()).map(names::full).toList());
    }
}
