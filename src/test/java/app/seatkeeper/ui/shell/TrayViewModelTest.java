package app.seatkeeper.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.jobs.JobState;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.ui.HistoricWorkspace;
import app.seatkeeper.ui.SampleRuns;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrayViewModelTest {

    private final Clock clock = Clock.fixed(SampleTenant.NOW, ZoneOffset.UTC);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final HistoricWorkspace workspace = new HistoricWorkspace(SampleTenant.snapshot(), (self, job) -> {
        self.record(SampleRuns.going());
        job.progress(15, 25);
        look();
        job.waiting(WaitReason.THROTTLED, Duration.ofSeconds(4));
        look();
        self.record(SampleRuns.failed());
        return SampleRuns.failed();
    });
    private final Tenancy tenancy =
            new Tenancy(workspace, new FxBackground(new JobRunner(waiting::add, clock), Runnable::run));
    private final TrayViewModel tray = new TrayViewModel(tenancy, Texts.load(Locale.UK), clock);

    @Test
    void aRunIsFollowedFromItsStartToItsEnd() {
        begin();
        boolean shown = tray.isOpen().getValue();
        waiting.poll().run();

        assertTrue(shown);
        assertEquals(List.of(
                "Joiners, movers and leavers: 15 of 25 users, 12 done, 2 skipped, 1 failed, 10 to go. ",
                "Joiners, movers and leavers: 15 of 25 users, 12 done, 2 skipped, 1 failed, 10 to go. "
                        + "Microsoft asked for a slower pace. Waiting 4 s, then going on by itself. Nothing is lost."),
                seen);
        assertEquals(false, tray.running().getValue());
    }

    @Test
    void theRunPausesAndStops() {
        begin();
        tray.pauseOrResume().run();
        String paused = tray.left().getValue();
        tray.pauseOrResume().run();
        tray.stop().run();

        assertEquals(List.of("Paused", "Stopping, what was sent is finished", JobState.Phase.STOPPING),
                List.of(paused, tray.left().getValue(), tray.glanceProperty().get().phase()));
        assertEquals(false, tray.stop().enabledProperty().get());
    }

    private void begin() {
        var plan = SampleRuns.going().plan();
        tenancy.run(new Preview(plan, Decisions.NONE, SampleTenant.NOW, List.of(), List.of()), 0);
        tray.look();
    }

    private void look() {
        tray.look();
        seen.add(tray.title().getValue() + ": " + String.join(", ", tray.progress().getValue(),
                tray.done().getValue(), tray.skipped().getValue(), tray.failed().getValue(), tray.toGo().getValue())
                + ". " + tray.waiting().getValue());
    }
}
