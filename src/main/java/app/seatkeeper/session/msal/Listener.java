package app.seatkeeper.session.msal;

import app.seatkeeper.tenant.SignInTrouble;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Waits on this computer alone for the one answer that the browser brings. Whatever else knocks is sent away and
/// changes nothing: another host name, path or method, a wrong state, a code that is not in a posted form.
///
/// MSAL's own listener ends at any stray `GET /` and loses the reason of a refusal (1.26.0).
final class Listener implements AutoCloseable {

    static final int WRONG_METHOD = 405;

    private static final byte[] LOCAL = {127, 0, 0, 1};
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration LINGERING = Duration.ofMillis(500);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String STRANGER = "This is not the answer to a sign-in that is under way.";

    private final HttpServer server;
    private final Proof proof;
    private final Farewell farewell;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final BlockingQueue<Answered> answer = new LinkedBlockingQueue<>();

    private Listener(HttpServer server, Proof proof, Farewell farewell) {
        this.server = server;
        this.proof = proof;
        this.farewell = farewell;
    }

    /// Opens a port of this computer. Call it from one of `workers`: the thread that accepts ends as its maker does.
    ///
    /// @param port    empty for any that is free
    /// @param workers one thread for each task, so that a slow sender holds up nobody
    /// @throws Trouble if the port is taken
    static Listener open(OptionalInt port, Proof proof, Farewell farewell, ExecutorService workers)
            throws IOException, Trouble {
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(LOCAL), port.orElse(0));
            var listener = new Listener(HttpServer.create(address, 0), proof, farewell);
            listener.server.createContext("/", listener::handle);
            listener.server.setExecutor(workers);
            listener.server.start();
            return listener;
        } catch (BindException _) {
            throw new Trouble(SignInTrouble.PORT_TAKEN, String.valueOf(port.orElse(0)));
        }
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /// What the authorize address names as the place to come back to.
    String redirect() {
        return "http://localhost:" + port();
    }

    /// Waits for the answer.
    ///
    /// @throws Trouble if nobody came back in time
    Answered answer(Duration patience) throws InterruptedException, Trouble {
        Answered came = answer.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (came == null) {
            throw new Trouble(SignInTrouble.NOBODY_CAME_BACK, "");
        }
        return came;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Page> sentAway = sentAway(exchange);
            if (sentAway.isPresent()) {
                sentAway.get().answer(exchange);
                return;
            }
            Optional<Answered> came = read(exchange).filter(form -> proof.owns(form.text("state")))
                    .flatMap(form -> answered(form, exchange.getRequestMethod()))
                    .filter(_ -> taken.compareAndSet(false, true));
            came.map(this::farewell).orElseGet(() -> refusal(400, STRANGER)).answer(exchange);
            came.ifPresent(answer::add);
        }
    }

    private Optional<Page> sentAway(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String method = exchange.getRequestMethod();
        if (!("localhost:" + port()).equalsIgnoreCase(host) && !("127.0.0.1:" + port()).equals(host)) {
            return Optional.of(refusal(400, STRANGER));
        }
        if (!exchange.getRequestURI().getRawPath().equals("/")) {
            return Optional.of(refusal(404, "There is nothing here."));
        }
        boolean known = method.equals("GET") || method.equals("POST");
        return known ? Optional.empty() : Optional.of(refusal(WRONG_METHOD, STRANGER));
    }

    private static Optional<Form> read(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).flatMap(Form::of);
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            return Optional.empty();
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES
                ? Optional.empty() : Form.of(new String(body, StandardCharsets.UTF_8));
    }

    /// A code counts only in a posted form (RFC 9700, 4.3.1); an error may come either way.
    private static Optional<Answered> answered(Form form, String method) {
        if (form.has("error")) {
            return Optional.of(new Answered.Refused(form.text("error"), form.text("error_description")));
        }
        return form.text("code").isEmpty() || !method.equals("POST")
                ? Optional.empty() : Optional.of(new Answered.Code(form.text("code")));
    }

    private Page farewell(Answered came) {
        return switch (came) {
            case Answered.Code _ -> new Page(200, farewell.title(), farewell.done());
            case Answered.Refused(_, var description) -> new Page(
                    200, farewell.title(), farewell.failed() + " " + Said.firstLine(description));
        };
    }

    private Page refusal(int status, String words) {
        return new Page(status, farewell.title(), words);
    }

    /// Closes as soon as the page has had time to reach the browser.
    void closeSoon(ExecutorService workers) {
        var _ = workers.submit(() -> {
            try {
                return closing.await(LINGERING.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                close();
            }
        });
    }

    /// Closes at once; the port is free afterwards.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closing.countDown();
            server.stop(0);
        }
    }
}
