package app.seatkeeper.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.WaitReason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One request in ten goes wrong in whatever way.
class ChaosRunTest {

    @Test
    void eachChangeIsAppliedExactlyOnceOrReportedFailed() throws Exception {
        var chaos = ChaosRun.of(1_000, 1_000, 1, Duration.ofMillis(150), 100);

        assertEquals(List.of(), chaos.unexplained());
        assertEquals(chaos.writes(), chaos.applied() + chaos.failed());
        assertEquals(EnumSet.of(WaitReason.THROTTLED, WaitReason.UNAVAILABLE, WaitReason.OFFLINE), chaos.waits());
        assertTrue(chaos.applied() > 300, () -> chaos.applied() + " of " + chaos.writes() + " were applied");
    }
}
