package app.seatkeeper.demo.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.tenant.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// Files at addresses that live for some minutes.
class DownloadsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-19T12:03:00Z"));
    private final Downloads downloads = new Downloads(new Hand(now::get));

    private int refusal(String path) {
        return assertThrows(Refusal.class, () -> downloads.file(path)).status();
    }

    @Test
    void aFileIsThereForSomeMinutes() {
        var file = Answer.text("rows");
        String path = downloads.offer(file);

        assertSame(file, downloads.file(path));
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(4)));
        assertSame(file, downloads.file(path));
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(1)));
        assertEquals(410, refusal(path));
        assertEquals(404, refusal(Downloads.PATH + "unknown"));
    }

    /// A clock that is moved by hand.
    private static final class Hand extends Clock {

        private final InstantSource source;

        Hand(InstantSource source) {
            this.source = source;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
