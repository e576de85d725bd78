package app.seatkeeper.planning;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out what a plan does to each user, one after the other, seats aside.
final class Drafter {

    private final TenantSnapshot tenant;
    private final LicensePlan plan;
    private final Decisions decisions;
    private final PlanRules rules;
    private final Guard guard;
    private final Assortment products;

    Drafter(TenantSnapshot tenant, LicensePlan plan, Decisions decisions, PlanRules rules, Guard guard) {
        this.tenant = tenant;
        this.plan = plan;
        this.decisions = decisions;
        this.rules = rules;
        this.guard = guard;
        this.products = new Assortment(tenant.products(), rules);
    }

    /// @param changes all changes of the user; none where the plan only says what is lost
    Draft draft(UserId id, List<Change> changes) {
        boolean leftOut = decisions.leftOut().contains(id);
        Optional<User> user = tenant.user(id);
        return user.isEmpty() ? Draft.gone(unknown(id), leftOut) : draft(user.get(), changes, leftOut);
    }

    private Draft draft(User user, List<Change> changes, boolean leftOut) {
        Wish wish = new Wish(changes);
        Map<SkuId, Set<PlanId>> had = Holdings.working(user);
        Turnover licenses = Turnover.of(user, wish, tenant, products, then -> checks(had, then).areExclusive());
        List<PlanProblem> problems = new ArrayList<>(wish.contradictions());
        Map<UserField, String> edits = edits(user, wish, problems);
        if (!licenses.direct().adds().isEmpty()) {
            locate(user, edits, problems);
        }
        List<Write> writes = writes(edits, licenses.writes(), wish);
        User after = Effect.of(writes, user);
        problems.addAll(licenses.problems(after, writes.isEmpty()));
        problems.addAll(checks(had, licenses.writes().isEmpty() ? user : after).problems(licenses.given()));
        if (!writes.isEmpty()) {
            problems.addAll(guarded(after, wish, licenses, edits));
        }
        problems.addAll(irreversible(user, edits, wish));
        boolean blocked = changes.isEmpty() || problems.stream().anyMatch(PlanProblem.Blocker.class::isInstance);
        if (!blocked && writes.isEmpty()) {
            problems.addAll(licenses.fulfilled());
        }
        RunOrder.Need need = licenses.writes().isEmpty() ? RunOrder.Need.NONE : RunOrder.Need.between(user, after);
        return new Draft(user, writes, after, edits, need,
                List.copyOf(new LinkedHashSet<>(problems)), blocked, isUndecided(user, problems), leftOut);
    }

    private ServiceChecks checks(Map<SkuId, Set<PlanId>> had, User after) {
        return new ServiceChecks(products, rules, had, Holdings.working(after));
    }

    private boolean isUndecided(User user, List<PlanProblem> problems) {
        boolean accepted = decisions.accepted().contains(user.id());
        return problems.stream().filter(problem -> problem.weight() == PlanProblem.Weight.DECISION)
                .anyMatch(problem -> !accepted || problem instanceof PlanProblem.NoUsageLocation);
    }

    private static Map<UserField, String> edits(User user, Wish wish, List<PlanProblem> problems) {
        Map<UserField, String> edits = new EnumMap<>(UserField.class);
        wish.edits().forEach((field, value) -> {
            if (value.equals(Fields.value(user, field))) {
                return;
            }
            if (!Fields.accepts(field, value)) {
                problems.add(new PlanProblem.InvalidValue(field, value));
            } else if (user.account().synced() && Fields.isMasteredOnPremises(field)) {
                problems.add(new PlanProblem.MasteredOnPremises(field));
            }
            edits.put(field, value);
        });
        return edits;
    }

    private void locate(User user, Map<UserField, String> edits, List<PlanProblem> problems) {
        if (edits.containsKey(UserField.USAGE_LOCATION) || !user.account().usageLocation().isEmpty()) {
            return;
        }
        String chosen = decisions.usageLocations().get(user.id());
        if (chosen == null) {
            problems.add(new PlanProblem.NoUsageLocation(offers(user)));
            return;
        }
        String spelled = Fields.spelled(UserField.USAGE_LOCATION, chosen);
        edits.put(UserField.USAGE_LOCATION, spelled);
        if (!Countries.isCode(spelled)) {
            problems.add(new PlanProblem.InvalidValue(UserField.USAGE_LOCATION, chosen));
        }
    }

    private List<LocationOffer> offers(User user) {
        List<LocationOffer> offers = new ArrayList<>();
        Optional<String> own = Countries.code(user.profile().country());
        own.ifPresent(country -> offers.add(new LocationOffer(country, LocationOffer.Origin.PROFILE)));
        Countries.code(tenant.tenant().country()).filter(country -> !own.equals(Optional.of(country)))
                .ifPresent(country -> offers.add(new LocationOffer(country, LocationOffer.Origin.ORGANIZATION)));
        return offers;
    }

    private static List<Write> writes(Map<UserField, String> edits, List<Write> licenses, Wish wish) {
        List<Write> writes = new ArrayList<>();
        if (!edits.isEmpty()) {
            writes.add(new Write.Edit(edits));
        }
        writes.addAll(licenses);
        if (wish.is(Wish.Kind.REVOKE)) {
            writes.add(new Write.RevokeSessions());
        }
        if (wish.is(Wish.Kind.REPROCESS)) {
            writes.add(new Write.Reprocess());
        }
        return writes;
    }

    private List<PlanProblem> guarded(User after, Wish wish, Turnover licenses, Map<UserField, String> edits) {
        List<PlanProblem> problems = new ArrayList<>();
        if (licenses.givesNew() && !after.account().enabled()) {
            problems.add(new PlanProblem.SignInBlocked());
        }
        boolean blocks = "false".equals(edits.get(UserField.ACCOUNT_ENABLED));
        boolean strips = blocks || (licenses.takesAny() && wish.is(Wish.Kind.RECLAIM));
        problems.addAll(guard.problems(after.id(), blocks || wish.is(Wish.Kind.REVOKE), strips));
        return problems;
    }

    private List<PlanProblem> irreversible(User user, Map<UserField, String> edits, Wish wish) {
        List<PlanProblem> problems = new ArrayList<>();
        if (edits.containsKey(UserField.USAGE_LOCATION) && user.account().usageLocation().isEmpty()) {
            problems.add(new PlanProblem.CannotComeBack(Irreversible.EMPTY_USAGE_LOCATION));
        }
        if (wish.is(Wish.Kind.REVOKE)) {
            problems.add(new PlanProblem.CannotComeBack(Irreversible.SESSIONS));
        }
        Set<Irreversible> lost = plan.lost().getOrDefault(user.id(), Set.of());
        lost.stream().sorted().forEach(what -> problems.add(new PlanProblem.CannotComeBack(what)));
        return problems;
    }

    private static User unknown(UserId id) {
        Account account = new Account(id.value(), "", List.of(), false, UserType.MEMBER, "", null, false);
        return new User(id, account, Profile.named(""), List.of());
    }
}
