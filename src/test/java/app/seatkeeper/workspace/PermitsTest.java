package app.seatkeeper.workspace;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.Rules;
import app.seatkeeper.session.Consents;
import app.seatkeeper.session.Granted;
import app.seatkeeper.session.PermissionCheck;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Permissions are asked for when something needs them, and never before.
class PermitsTest {

    private static final Group DRAWERS = new Group(
            new GroupId("drawers"), "Drawers", false, false, List.of(new Grant(VISIO, Set.of())));

    private final TenantInMemory tenant =
            new TenantInMemory(aTenant().with(visio(seats(5))).with(DRAWERS).with(ada()));
    private final Person person = new Person();
    private final Workspace workspace = TenantWorkspace.open(tenant.access(), person,
            TenantWorkspace.Known.of(Rules.SOME, Guard.NONE),
            Clock.fixed(ATenant.READ_AT, ZoneOffset.UTC));

    @Test
    void readingAsksForNothingAndLeavesGroupNamesOut() throws Exception {
        load();

        assertEquals(List.of(), person.asked);
        assertEquals(List.of(new Gap(Gap.Part.GROUPS, Gap.Why.NOT_ASKED, ""),
                new Gap(Gap.Part.ROLE_HOLDERS, Gap.Why.NOT_ASKED, "")), workspace.snapshot().gaps());
    }

    @Test
    void groupNamesAreReadOnceSomebodyWantsThem() throws Exception {
        load();

        workspace.unlock(Feature.GROUPS, JobContext.UNWATCHED);

        assertEquals(List.of(Feature.GROUPS), person.asked);
        assertTrue(workspace.snapshot().isRead(Gap.Part.GROUPS));
    }

    @Test
    void peopleWithADirectoryRoleNeedATickOfTheirOwnOnceTheyAreKnown() throws Exception {
        load();
        tenant.holders.put(ADA,
                List.of(new DirectoryRole("fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator")));
        run(new Change.Assign(ADA, VISIO, new PlanChoice.Keep()));
        var reclaim = new LicensePlan("Reclaim", "", List.of(new Change.Reclaim(ADA, Set.of())));
        long before = workspace.preview(reclaim, Decisions.NONE).rows().stream()
                .filter(row -> row.problems().contains(new PlanProblem.HoldsRole())).count();

        workspace.unlock(Feature.ROLE_HOLDERS, JobContext.UNWATCHED);

        assertEquals(0, before);
        assertTrue(workspace.preview(reclaim, Decisions.NONE).rows().getFirst().problems()
                .contains(new PlanProblem.HoldsRole()));
    }

    @Test
    void theFirstChangeAsksForItsPermissionAndTheNextForNone() throws Exception {
        load();

        run(new Change.Assign(ADA, VISIO, new PlanChoice.Keep()));
        run(new Change.Remove(ADA, VISIO));

        assertEquals(List.of(Feature.ASSIGN_LICENSES), person.asked);
    }

    @Test
    void editingAsksForMoreThanAssigning() throws Exception {
        load();

        run(new Change.Edit(ADA, Map.of(UserField.DEPARTMENT, "Sales", UserField.USAGE_LOCATION, "SE")));

        assertEquals(List.of(Feature.SET_USAGE_LOCATION), person.asked);
    }

    @Test
    void changingMembersAsksForItsOwnPermissionOnceGroupsAreKnown() throws Exception {
        load();
        var join = new Change.JoinGroup(ADA, DRAWERS.id(), false);
        assertEquals(List.of(new PlanProblem.GroupsUnread()), workspace.preview(ATenant.plan(join), Decisions.NONE)
                .rows().getFirst().problems());

        workspace.unlock(Feature.GROUPS, JobContext.UNWATCHED);
        run(join);

        assertEquals(List.of(Feature.GROUPS, Feature.CHANGE_GROUP_MEMBERS), person.asked);
        assertTrue(workspace.snapshot().user(ADA).orElseThrow().isMemberOf(DRAWERS.id()));
    }

    @Test
    void whoDeclinesChangesNothingAndKeepsTheRest() throws Exception {
        load();
        person.declines = true;

        var failure = assertThrows(TenantException.class,
                () -> run(new Change.Assign(ADA, VISIO, new PlanChoice.Keep())));

        assertEquals(new Fault.ConsentNeeded(Set.of(Permission.LICENSE_ASSIGNMENT_READ_WRITE_ALL), Original.NONE),
                failure.fault());
        assertEquals(List.of(), tenant.sent);
        assertEquals(List.of(), workspace.history());
        load();
    }

    @Test
    void aRefusalForWantOfARoleNamesTheRoles() throws Exception {
        load();
        tenant.failing.put(ADA, 0);

        Run run = run(new Change.Edit(ADA, Map.of(UserField.DEPARTMENT, "Sales")));

        assertEquals(new Fault.RoleNeeded(Feature.EDIT_DETAILS, Original.NONE), run.entries().getFirst().fault());
    }

    @Test
    void aRefusalInSpiteOfPermissionAndRoleStaysWhatMicrosoftSaid() throws Exception {
        load();
        tenant.failing.put(ADA, 0);

        Run run = run(new Change.Assign(ADA, VISIO, new PlanChoice.Keep()));

        assertEquals(new Fault.NotAllowed(Original.NONE), run.entries().getFirst().fault());
    }

    private void load() throws Exception {
        workspace.load(new Silent(), JobContext.UNWATCHED);
    }

    private Run run(Change change) throws Exception {
        var plan = new LicensePlan("A change", "Test", List.of(change));
        Preview preview = workspace.preview(plan, Decisions.NONE);
        return workspace.run(preview, 0, JobContext.UNWATCHED);
    }

    /// Consents to what is asked, unless told to decline.
    private static final class Person implements Consents {

        final List<Feature> asked = new ArrayList<>();
        final Set<Permission> granted = EnumSet.of(
                Permission.USER_READ, Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL);
        boolean declines;

        @Override
        public Granted granted() {
            return new Granted(granted, false);
        }

        @Override
        public void need(Feature feature, JobContext job) throws TenantException {
            Set<Permission> missing = PermissionCheck.missing(feature, granted());
            if (missing.isEmpty()) {
                return;
            }
            asked.add(feature);
            if (declines) {
                throw new TenantException(new Fault.ConsentNeeded(missing, Original.NONE));
            }
            granted.addAll(missing);
        }

        @Override
        public Optional<URI> adminLink() {
            return Optional.empty();
        }
    }
}
