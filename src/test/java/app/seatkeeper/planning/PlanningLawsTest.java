package app.seatkeeper.planning;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every plan in every tenant.
class PlanningLawsTest {

    private static final Planner PLANNER = new Planner(Rules.SOME, Guard.NONE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void seatsNeverFallBelowTheLedgerOrBelowNothing(long seed) {
        var chance = new RandomTenant(seed, 60);
        TenantSnapshot before = chance.tenant().read();
        Preview preview = decided(before, chance.plan(100));

        Map<SkuId, Integer> free = free(before);
        RunOrder.Result order = RunOrder.of(needs(before, preview.steps()), free);
        for (int place : order.runs()) {
            RunOrder.Need need = needs(before, preview.steps()).get(place);
            need.takes().forEach(product -> assertTrue(free.merge(product, -1, Integer::sum) >= 0));
            need.frees().forEach(product -> free.merge(product, 1, Integer::sum));
        }

        assertEquals(List.of(), order.unserved());
        preview.seats().forEach(line -> assertEquals(free.get(line.product()), line.left()));
        assertEquals(free(after(before, preview)), free);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35})
    void aPlanFollowedByItsUndoIsAsIfNothingHadHappened(long seed) {
        var chance = new RandomTenant(seed, 60);
        TenantSnapshot before = chance.tenant().read();
        Preview preview = decided(before, chance.plan(100));
        TenantSnapshot between = after(before, preview);
        List<Recorded> recorded = preview.steps().stream()
                .map(step -> new Recorded(before.user(step.user()).orElseThrow(), step.writes())).toList();

        LicensePlan undo = Undo.plan("undo", "a test", recorded, between);
        Preview back = decided(between, undo);
        TenantSnapshot again = after(between, back);

        assertEquals(List.of(), obstacles(back));
        assertEquals(states(before, undo), states(again, undo));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void planningTwiceGivesTheSamePreviewAndPlanningWhatIsDoneGivesNothingToDo(long seed) {
        var chance = new RandomTenant(seed, 60);
        TenantSnapshot before = chance.tenant().read();
        LicensePlan plan = chance.plan(100);
        Preview preview = decided(before, plan);
        Set<UserId> done = new HashSet<>(preview.steps().stream().map(Step::user).toList());
        LicensePlan same = new LicensePlan("again", "a test",
                plan.changes().stream().filter(change -> done.contains(change.user())).toList());

        assertEquals(preview, PLANNER.preview(before, plan, preview.decisions()));
        assertEquals(List.of(), decided(after(before, preview), same).steps());
    }

    /// The preview in which every question is answered with yes.
    private static Preview decided(TenantSnapshot tenant, LicensePlan plan) {
        Set<UserId> users = new HashSet<>(tenant.users().stream().map(User::id).toList());
        Map<UserId, String> locations = users.stream().collect(toMap(user -> user, _ -> "GB"));
        return PLANNER.preview(tenant, plan, new Decisions(Set.of(), locations, users));
    }

    private static TenantSnapshot after(TenantSnapshot before, Preview preview) {
        List<User> changed = preview.steps().stream()
                .map(step -> Effect.of(step.writes(), before.user(step.user()).orElseThrow())).toList();
        TenantSnapshot written = before.with(changed, List.of(), before.readAt());
        List<Product> counted = before.products().stream().map(product -> Stock.used((int) written.users().stream()
                .filter(user -> Holdings.working(user).containsKey(product.id())).count(), product)).toList();
        return written.with(List.of(), counted, before.readAt());
    }

    private static List<RunOrder.Need> needs(TenantSnapshot tenant, List<Step> steps) {
        return steps.stream().map(step -> {
            User user = tenant.user(step.user()).orElseThrow();
            return RunOrder.Need.between(user, Effect.of(step.writes(), user));
        }).toList();
    }

    private static Map<SkuId, Integer> free(TenantSnapshot tenant) {
        Map<SkuId, Integer> free = new HashMap<>();
        tenant.products().forEach(product -> free.put(product.id(), product.seats().free()));
        return free;
    }

    private static List<PlanProblem> obstacles(Preview preview) {
        return preview.rows().stream().flatMap(row -> row.problems().stream())
                .filter(PlanProblem.Blocker.class::isInstance).toList();
    }

    /// Everything that undo brings back: all but the usage locations that were empty.
    private static Map<UserId, List<Object>> states(TenantSnapshot tenant, LicensePlan undo) {
        return tenant.users().stream().collect(toMap(User::id, user -> List.of(
                new HashSet<Assignment>(user.assignments()), user.profile(),
                undo.lost().containsKey(user.id()) ? "" : user.account().usageLocation())));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void aStepListsNoProductTwiceAndSendsOneRequestForLicenses(long seed) {
        var chance = new RandomTenant(seed, 60);
        for (Step step : decided(chance.tenant().read(), chance.plan(200)).steps()) {
            List<Write.AssignLicense> licenses = step.writes().stream()
                    .filter(Write.AssignLicense.class::isInstance).map(Write.AssignLicense.class::cast).toList();
            assertTrue(licenses.size() <= 1);
            licenses.forEach(write -> assertEquals(write.add().size(),
                    write.add().stream().map(grant -> grant.product()).distinct().count()));
        }
    }
}
