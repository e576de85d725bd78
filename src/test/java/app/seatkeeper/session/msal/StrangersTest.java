package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInStage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who else knocks at the port that waits for the browser, and how soon it is gone.
@Timeout(60)
class StrangersTest {

    private static final String EVIL = "code=evil&state=evil";
    private static final String LONG = "x".repeat(70_000);

    /// A request, and what is answered: a status, or nothing where the sender never finishes.
    private record Knock(String request, String status) { }

    private static Knock get(String target, String status) {
        return new Knock("GET " + target + " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", status);
    }

    private static Knock post(String target, String body, String status) {
        return typed(target, "application/x-www-form-urlencoded", body, status);
    }

    private static Knock typed(String target, String type, String body, String status) {
        return new Knock("POST " + target + " HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body, status);
    }

    private static List<Knock> knocks() {
        return List.of(
                get("/", "400"), get("/favicon.ico", "404"), get("/?" + EVIL, "400"),
                get("/?code=evil&state=STATE", "400"), get("/?error=access_denied&state=evil", "400"),
                get("/?error=access_denied", "400"), get("/../?" + EVIL, "404"), get("//", "400"),
                post("/", EVIL, "400"), post("/", "code=evil", "400"), post("/", "garbage", "400"),
                post("/", "state=STATE", "400"), post("/", "code=&state=STATE", "400"),
                post("/", "code=a&code=b&state=STATE", "400"), post("/", "code=%zz&state=STATE", "400"),
                post("/", "code=" + LONG + "&state=STATE", "400"), post("/callback", "code=evil&state=STATE", "404"),
                typed("/", "application/json", "{\"code\":\"evil\",\"state\":\"STATE\"}", "400"),
                typed("/", "text/plain", "code=evil&state=STATE", "400"),
                new Knock("PUT / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 0\r\n\r\n", "405"),
                new Knock("OPTIONS / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "405"),
                new Knock("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/x-www-form-urlencoded"
                        + "\r\nContent-Length: 21\r\n\r\ncode=evil&state=STATE", "400"),
                new Knock("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
                new Knock("GET / HTTP/1.1\r\n\r\n", "400"),
                new Knock("\u0016\u0003\u0001 no TLS here\r\n\r\n", "404"),
                new Knock("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Type: application/x-www-form-urlencoded"
                        + "\r\nContent-Length: 500\r\n\r\ncode=", ""));
    }

    @Test
    void noStrangerEndsOrDivertsASignIn() throws Exception {
        try (var world = new World()) {
            List<Knock> knocks = knocks();
            List<String> answers = new ArrayList<>();
            List<Socket> unfinished = new ArrayList<>();
            Someone besieged = world.someone((stage, _) -> {
                if (stage instanceof SignInStage.InBrowser(var page, _)) {
                    knocks.forEach(knock -> answers.add(knocked(page, knock, unfinished)));
                    world.browser.visit(page);
                }
            });

            Session session = world.signIn().open(world.person(SignInMethod.BROWSER), besieged, JobContext.UNWATCHED);

            assertEquals(knocks.stream().map(Knock::status).toList(), answers);
            assertEquals(3, session.consents().granted().permissions().size());
            assertEquals(1, world.entra.script().grants("authorization_code"));
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
    }

    /// The status that is answered.
    private static String knocked(URI page, Knock knock, List<Socket> unfinished) {
        String request = knock.request().replace("PORT", String.valueOf(port(page)))
                .replace("STATE", parameter(page, "state"));
        request = request.replaceFirst("Content-Length: \\d{2,}(?=\r\n\r\n.)",
                knock.status().isEmpty() ? "Content-Length: 500" : "Content-Length: "
                        + Math.max(0, request.length() - request.indexOf("\r\n\r\n") - 4));
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port(page));
            unfinished.add(socket);
            socket.setSoTimeout(knock.status().isEmpty() ? 1 : 5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return answer.substring(answer.indexOf(' ') + 1);
        } catch (SocketTimeoutException _) {
            return "";
        } catch (IOException e) {
            return "No answer to " + knock.request().lines().findFirst() + ": " + e;
        }
    }

    private static String parameter(URI page, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(page.toString());
        assertTrue(found.find());
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private static int port(URI page) {
        return URI.create(parameter(page, "redirect_uri")).getPort();
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isTaken(int port) {
        try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !server.isBound();
        } catch (IOException _) {
            return true;
        }
    }

    @Test
    void aMessageOfAStrangerIsShownAsTextOnly() throws Exception {
        try (var world = new World()) {
            var pages = new AtomicReference<>("");
            Someone someone = world.someone((stage, _) -> {
                if (stage instanceof SignInStage.InBrowser(var page, _)) {
                    pages.set(world.browser.visit(URI.create("http://localhost:" + port(page) + "/?error=x&state="
                            + parameter(page, "state") + "&error_description=%3Cscript%3Ealert(1)%3C/script%3E")));
                }
            });

            assertEquals("SignInFailed", Faults.kind(() -> world.signIn().open(
                    world.person(SignInMethod.BROWSER), someone, JobContext.UNWATCHED)));
            someone.next(SignInStage.Over.class);

            assertFalse(pages.get().contains("<script>"));
        }
    }

    @Test
    void cancellingTheWorkFreesThePortWithinASecond() throws Exception {
        try (var world = new World()) {
            Someone waiting = world.someone((_, _) -> { });
            Future<Session> work = world.threads.submit(() -> world.signIn().open(
                    world.person(SignInMethod.BROWSER), waiting, JobContext.UNWATCHED));
            int port = port(waiting.next(SignInStage.InBrowser.class).page());
            assertTrue(isOpen(port));

            long began = System.nanoTime();
            work.cancel(true);
            waiting.next(SignInStage.Over.class);

            assertFalse(isOpen(port));
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, took.toString());
        }
    }

    @Test
    void thePortIsFreeAgainAfterTheSignIn() throws Exception {
        try (var world = new World()) {
            var port = new AtomicReference<>(0);
            Someone dana = world.someone((stage, _) -> {
                if (stage instanceof SignInStage.InBrowser(var page, _)) {
                    port.set(port(page));
                    world.browser.visit(page);
                }
            });

            world.signIn().open(world.person(SignInMethod.BROWSER), dana, JobContext.UNWATCHED);
            long began = System.nanoTime();
            while (isTaken(port.get())) {
                Thread.onSpinWait();
            }

            assertTrue(Duration.ofNanos(System.nanoTime() - began).compareTo(Duration.ofSeconds(1)) < 0);
        }
    }

    @Test
    void interruptingACallerBreaksOffWhatIsUnderWay() throws Exception {
        try (var world = new World()) {
            Someone waiting = world.someone((_, _) -> { });
            Future<Session> work = world.threads.submit(() -> world.signIn().open(
                    world.person(SignInMethod.DEVICE_CODE), waiting, JobContext.UNWATCHED));
            waiting.next(SignInStage.WithCode.class);

            work.cancel(true);
            waiting.next(SignInStage.Over.class);

            assertEquals(List.of("WithCode", "Over"), waiting.stages());
            assertThrows(CancellationException.class, work::get);
        }
    }
}
