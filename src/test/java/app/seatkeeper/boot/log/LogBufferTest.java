package app.seatkeeper.boot.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogBufferTest {

    private final PrintStream stderr = System.err;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final LogBuffer buffer = new LogBuffer();
    private final LogFactory loggers = new LogFactory(buffer);
    private final Logger ours = loggers.getLogger("app.seatkeeper.graph.Throttle");

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(console, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(stderr);
    }

    @Test
    void aLineSaysWhenHowBadWhereAndWhat() {
        ours.info("waiting {} s for {}", 8, "users");

        assertEquals(
                List.of("INFO  [main] graph.Throttle: waiting 8 s for users"),
                withoutTime(buffer.lines()));
        assertEquals("", console.toString(UTF_8));
    }

    @Test
    void ofManyLinesTheLast5000AreKept() {
        IntStream.rangeClosed(1, 7_000).forEach(number -> ours.debug("{}", number));

        assertEquals(
                IntStream.rangeClosed(2_001, 7_000).mapToObj(i -> "DEBUG [main] graph.Throttle: " + i).toList(),
                withoutTime(buffer.lines()));
    }

    @Test
    void aWarningAlsoGoesToTheConsoleAndNeitherPlaceSeesTheTokenInItsCause() {
        ours.warn("refused", new IOException("Authorization: Bearer opaque-token-7"));

        var expected = "WARN  [main] graph.Throttle: refused|java.io.IOException: Authorization: «secret»";
        assertEquals(expected, String.join("|", withoutTime(buffer.lines()).subList(0, 2)));
        assertEquals(expected, String.join("|", withoutTime(console.toString(UTF_8).lines().toList()).subList(0, 2)));
    }

    @Test
    void ofMicrosoftsLibrariesOnlyErrorsAreHeard() {
        var theirs = loggers.getLogger("com.microsoft.aad.msal4j.PublicClientApplication");

        theirs.warn("Execution failed for tenant contoso");
        theirs.error("gave up");

        assertEquals(
                List.of("ERROR [main] com.microsoft.aad.msal4j.PublicClientApplication: gave up"),
                withoutTime(buffer.lines()));
    }

    @Test
    void slf4jAndJavaLoggingLeadToTheSameBuffer() {
        LoggerFactory.getLogger("app.seatkeeper.Somewhere").info("through SLF4J");
        java.util.logging.Logger.getLogger("okhttp3.Somewhere").info("through java.util.logging, code=abc");

        var lines = withoutTime(LogBuffer.ofThisProcess().lines());

        assertEquals(
                List.of(
                        "INFO  [main] Somewhere: through SLF4J",
                        "INFO  [main] okhttp3.Somewhere: through java.util.logging, code=«secret»"),
                lines.subList(lines.size() - 2, lines.size()));
    }

    private static List<String> withoutTime(List<String> lines) {
        return lines.stream().map(line -> line.replaceFirst("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z ", "")).toList();
    }
}
