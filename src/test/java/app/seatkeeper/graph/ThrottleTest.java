package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final Original BUSY = new Original(429, "TooManyRequests", "Please retry again later.", "r");
    private static final Original DOWN = new Original(503, "", "Service unavailable.", "r");

    private final HurriedTiming timing = new HurriedTiming();
    private final Throttle throttle = new Throttle(timing, new Random(1));
    private final Heard heard = new Heard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                             | PT5S
            ' 120 '                       | PT2M
            0                             | none
            -1                            | none
            soon                          | none
            5.5                           | none
            99999999999999                | none
            Sat, 21 Nov 2026 12:00:30 GMT | PT30S
            Sat, 21 Nov 2026 11:59:00 GMT | none
            Sat, 31 Nov 2026 12:00:30 GMT | none
            2026-11-21T12:00:30Z          | none
            """)
    void retryAfterIsSecondsOrADateAndCountsOnlyWhereItLiesAhead(String header, String length) {
        assertEquals(length, RetryAfter.of(header, Instant.parse("2026-11-21T12:00:00Z"))
                .map(Duration::toString).orElse("none"));
    }

    @Test
    void itWaitsAsLongAsMicrosoftAsksAndSaysSo() throws Exception {
        assertEquals("read", throttle.patiently(after(rejected(BUSY, 7), rejected(DOWN, 3)), heard));

        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(3)), timing.waits());
        assertEquals(List.of("THROTTLED PT7S", "THROTTLED PT0S", "UNAVAILABLE PT3S", "UNAVAILABLE PT0S"),
                heard.waits());
    }

    @Test
    void withoutAWishTheWaitDoublesWithJitterUpToHalfAMinute() throws Exception {
        Exception[] failures = IntStream.range(0, 7).mapToObj(_ -> rejected(DOWN, 0)).toArray(Exception[]::new);

        throttle.patiently(after(failures), heard);

        List<Integer> plain = List.of(1, 2, 4, 8, 16, 30, 30);
        for (int i = 0; i < plain.size(); i++) {
            double ratio = timing.waits().get(i).toMillis() / 1000.0 / plain.get(i);
            assertTrue(ratio >= 0.75 && ratio <= 1.25, timing.waits()::toString);
        }
    }

    @Test
    void aWishLongerThanPatienceIsTheFault() {
        assertEquals(new Fault.Throttled(Duration.ofHours(1), BUSY), faultOf(rejected(BUSY, 3600)));
    }

    @Test
    void aConnectionThatStaysBrokenForTwoMinutesIsOffline() {
        Exception[] failures = IntStream.range(0, 50).mapToObj(_ -> new ConnectException("refused"))
                .toArray(Exception[]::new);

        assertEquals(new Fault.Offline(new Original(0, "", "refused", "")), faultOf(failures));
        assertTrue(timing.waits().stream().reduce(Duration.ZERO, Duration::plus).toSeconds() <= 120);
    }

    @Test
    void aCertificateNobodyTrustsIsNotTriedAgain() {
        assertEquals(new Fault.Offline(new Original(0, "", "unknown authority", "")),
                faultOf(new SSLHandshakeException("unknown authority")));
        assertEquals(List.of(), timing.waits());
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        var denied = new Original(403, "Authorization_RequestDenied", "No.", "r");

        assertEquals(new Fault.NotAllowed(denied), faultOf(rejected(denied, 5)));
        assertEquals(List.of(), timing.waits());
    }

    private Fault faultOf(Exception... failures) {
        return assertThrows(TenantException.class, () -> throttle.patiently(after(failures), heard)).fault();
    }

    private static Rejection rejected(Original original, int retryAfter) {
        return new Rejection(original, Optional.of(Duration.ofSeconds(retryAfter)).filter(Duration::isPositive));
    }

    /// Succeeds after some failures.
    private static Throttle.Attempt<String> after(Exception... failures) {
        Queue<Exception> left = new ArrayDeque<>(List.of(failures));
        return () -> {
            Exception next = left.poll();
            if (next instanceof Rejection rejection) {
                throw rejection;
            }
            if (next instanceof IOException broken) {
                throw broken;
            }
            return "read";
        };
    }
}
