package app.seatkeeper.workspace;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.Rules;
import app.seatkeeper.session.Consents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What one server of the directory has stored shows on the others a little later.
class SecondLookTest {

    private static final Clock CLOCK = Clock.fixed(ATenant.READ_AT, ZoneOffset.UTC);

    private final List<Duration> waits = new ArrayList<>();
    private final TenantInMemory tenant = new TenantInMemory(aTenant().with(e3(seats(3)), visio(seats(4)))
            .with(ada().holding(E3), alan().holding(E3)));
    private final Workspace workspace = TenantWorkspace.open(tenant.access(), Consents.ALL,
            TenantWorkspace.Known.of(Rules.SOME, Guard.NONE),
            CLOCK, new Noted());

    @Test
    void whatDoesNotShowAtOnceIsLookedAtAgainBeforeItIsReported() throws Exception {
        tenant.hidden.put(ADA, 1);
        tenant.hidden.put(ALAN, 9);

        Run run = run(assign(ADA), assign(ALAN));
        Run later = workspace.lookAgain(run, JobContext.UNWATCHED);

        assertEquals(List.of(new Seen(Seen.State.AWAITED, List.of("licenses")),
                new Seen(Seen.State.AWAITED, List.of("licenses"))), seen(run));
        assertEquals(List.of(new Seen(Seen.State.AS_WRITTEN, List.of()),
                new Seen(Seen.State.OTHERWISE, List.of("licenses"))), seen(later));
        assertEquals(List.of(Duration.ofSeconds(30), Duration.ofSeconds(90)), waits);
        assertEquals(Set.of(E3, VISIO), workspace.snapshot().user(ADA).orElseThrow().products());
    }

    @Test
    void whoWasWrittenAgainMeanwhileIsNotJudged() throws Exception {
        tenant.hidden.put(ADA, 1);
        Run run = run(assign(ADA));
        run(new Change.Remove(ADA, VISIO));

        Run later = workspace.lookAgain(run, JobContext.UNWATCHED);

        assertEquals(List.of(Seen.NOT), seen(later));
        assertEquals(List.of(Duration.ofSeconds(30)), waits);
    }

    @Test
    void whatShowsAtOnceIsNotWaitedFor() throws Exception {
        Run run = run(assign(ADA));

        assertEquals(List.of(new Seen(Seen.State.AS_WRITTEN, List.of())), seen(workspace.lookAgain(run,
                JobContext.UNWATCHED)));
        assertEquals(List.of(), waits);
    }

    private Run run(Change... changes) throws Exception {
        workspace.load(new Silent(), JobContext.UNWATCHED);
        return workspace.run(workspace.preview(ATenant.plan(changes), Decisions.NONE), 0, JobContext.UNWATCHED);
    }

    private static Change assign(UserId user) {
        return new Change.Assign(user, VISIO, new PlanChoice.Keep());
    }

    private static List<Seen> seen(Run run) {
        return run.entries().stream().map(RunEntry::seen).toList();
    }

    /// Waits are written down and take no time.
    private final class Noted implements Timing {

        @Override
        public Instant now() {
            return CLOCK.instant();
        }

        @Override
        public void sleep(Duration length) {
            waits.add(length);
        }
    }
}
