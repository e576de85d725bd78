package app.seatkeeper.workspace;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.person;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.seats;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Rules;
import app.seatkeeper.session.Consents;
import app.seatkeeper.tenant.SignedIn;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Reading a whole tenant, also one that does not show everything.
class SnapshotLoaderTest {

    private final TenantInMemory tenant = new TenantInMemory(aTenant().with(e3(seats(3))).with(ada(), alan()));
    private final Workspace workspace = TenantWorkspace.open(tenant.access(), Consents.ALL,
            TenantWorkspace.Known.of(Rules.SOME, Guard.NONE),
            Clock.fixed(ATenant.READ_AT, ZoneOffset.UTC));

    @Test
    void whileItIsReadTheTenantIsNamedAndPeopleArrive() throws Exception {
        List<String> heard = new ArrayList<>();

        workspace.load(new LoadListener() {
            @Override
            public void opened(Tenant opened, SignedIn me) {
                heard.add(opened.name() + ", " + me.name());
            }

            @Override
            public void arrived(List<User> users, long total) {
                heard.add(users.size() + " users");
            }
        }, JobContext.UNWATCHED);

        assertEquals(Set.of("Larkfield Group, Dana Whitfield", "2 users"), Set.copyOf(heard));
        assertEquals(List.copyOf(tenant.users.values()), workspace.snapshot().users());
        assertEquals(ATenant.READ_AT, workspace.snapshot().readAt());
    }

    @Test
    void whatIsRefusedIsAGapAndTheRestIsThere() throws Exception {
        tenant.refusedParts.addAll(Set.of("me", "count", "subscriptions", "groups"));

        var snapshot = workspace.load(new Silent(), JobContext.UNWATCHED);

        assertEquals(Set.of(new Gap(Gap.Part.ROLES, Gap.Why.NOT_ALLOWED, "not for you"),
                new Gap(Gap.Part.SUBSCRIPTIONS, Gap.Why.NOT_ALLOWED, "not for you"),
                new Gap(Gap.Part.GROUPS, Gap.Why.NOT_ALLOWED, "not for you")), Set.copyOf(snapshot.gaps()));
        assertEquals(2, snapshot.users().size());
    }

    @Test
    void theSignedInAccountIsGuardedAgainstItself() throws Exception {
        UserId me = TenantInMemory.ME;
        tenant.users.put(me, person(me).user());
        workspace.load(new Silent(), JobContext.UNWATCHED);

        var rows = workspace.preview(ATenant.plan(block(me), block(ADA)), Decisions.NONE).rows();

        assertEquals(List.of(new PlanProblem.Self(), new PlanProblem.HoldsRole()), rows.getFirst().problems());
        assertEquals(List.of(), rows.getLast().problems());
    }

    private static Change block(UserId user) {
        return new Change.Edit(user, Map.of(UserField.ACCOUNT_ENABLED, "false"));
    }

    @Test
    void nothingIsKnownBeforeTheFirstLoadAndAfterClosing() throws Exception {
        assertThrows(IllegalStateException.class, workspace::snapshot);

        workspace.load(new Silent(), JobContext.UNWATCHED);
        workspace.close();

        assertThrows(IllegalStateException.class, workspace::snapshot);
    }
}
