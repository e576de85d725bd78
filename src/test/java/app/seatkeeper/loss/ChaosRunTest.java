package app.seatkeeper.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.jobs.WaitReason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One request in ten goes wrong in whatever way.
class ChaosRunTest {

    @Test
    void aLoadHasEverybodyOnce() throws Exception {
        var chaos = DemoOptions.Chaos.NONE.stalling(Duration.ofMillis(100)).usual();
        for (long seed = 1; seed <= 3; seed++) {
            try (var stage = new Stage(DemoOptions.defaults().withUsers(5_000).withSeed(seed).withChaos(chaos));
                    var workspace = stage.workspace(FastTiming.by(100))) {
                List<String> read = Stage.load(workspace).users().stream().map(user -> user.id().value()).sorted()
                        .toList();

                assertEquals(List.copyOf(stage.door().state().keySet()), read);
            }
        }
    }

    @Test
    void eachChangeIsAppliedExactlyOnceOrReportedFailed() throws Exception {
        var chaos = ChaosRun.of(1_000, 1_000, 1, Duration.ofMillis(150), 100);

        assertEquals(List.of(), chaos.unexplained());
        assertEquals(chaos.writes(), chaos.applied() + chaos.failed());
        assertEquals(EnumSet.of(WaitReason.THROTTLED, WaitReason.UNAVAILABLE, WaitReason.OFFLINE), chaos.waits());
        assertTrue(chaos.applied() > 300, () -> chaos.applied() + " of " + chaos.writes() + " were applied");
    }
}
