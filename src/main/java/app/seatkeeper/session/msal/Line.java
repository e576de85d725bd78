package app.seatkeeper.session.msal;

import app.seatkeeper.session.Network;
import app.seatkeeper.tenant.SignInTrouble;
import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/// The connection to the sign-in service that MSAL speaks through: with the network's proxies and certificates, with
/// time limits, and so that it can be broken off. MSAL's own has neither limits nor an end (1.26.0).
final class Line implements IHttpClient {

    private static final Duration CONNECT_AT_MOST = Duration.ofSeconds(10);
    private static final Duration ANSWER_AT_MOST = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 1024L * 1024;
    private static final int PROXY_WANTS_A_NAME = 407;
    private static final int BUSY = 429;
    private static final int NETWORK_WANTS_A_NAME = 511;

    private final HttpClient http;
    private final Clock clock;
    private final Map<UUID, Future<?>> underWay = new ConcurrentHashMap<>();
    private final AtomicReference<Heard> heard = new AtomicReference<>(Heard.NOTHING);

    Line(Network network, Executor workers, Clock clock) {
        this.clock = clock;
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(network.proxies())
                .sslContext(network.tls()).connectTimeout(CONNECT_AT_MOST)
                .followRedirects(HttpClient.Redirect.NEVER).executor(workers).build();
    }

    /// What the last answer said besides its body.
    ///
    /// @param status HTTP status, or 0 where nothing was answered
    /// @param ahead  how far this computer's clock is ahead of the server's; empty where it did not say
    record Heard(int status, Optional<Duration> ahead) {
        static final Heard NOTHING = new Heard(0, Optional.empty());
    }

    private record Reply(int statusCode, Map<String, List<String>> headers, String body) implements IHttpResponse {
        @Override
        public String toString() {
            return "Reply " + statusCode;
        }
    }

    Heard heard() {
        return heard.get();
    }

    @Override
    public IHttpResponse send(HttpRequest wish) throws Exception {
        heard.set(Heard.NOTHING);
        URI address = wish.url().toURI();
        Future<HttpResponse<String>> call = http.sendAsync(
                request(wish, address), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        UUID id = UUID.randomUUID();
        underWay.put(id, call);
        try {
            HttpResponse<String> answer = call.get();
            heard.set(new Heard(answer.statusCode(), ahead(answer)));
            return new Reply(answer.statusCode(), answer.headers().map(), data(answer, address.getHost()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            call.cancel(true);
            underWay.remove(id);
        }
    }

    private static java.net.http.HttpRequest request(HttpRequest wish, URI address) {
        var request = java.net.http.HttpRequest.newBuilder(address).timeout(ANSWER_AT_MOST);
        if (wish.httpMethod() == HttpMethod.POST) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
            request.POST(BodyPublishers.ofString(Optional.ofNullable(wish.body()).orElse("")));
        }
        Optional.ofNullable(wish.headers()).orElse(Map.of()).forEach((name, value) -> {
            if (value != null) {
                request.setHeader(name, value);
            }
        });
        return request.build();
    }

    private Optional<Duration> ahead(HttpResponse<?> answer) {
        Instant now = clock.instant();
        return answer.headers().firstValue("Date").flatMap(text -> {
            try {
                var sent = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
                return Optional.of(Duration.between(sent, now));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        });
    }

    /// The sign-in service answers with JSON, or with a page when it has a fault of its own, which is left out; all
    /// else is a stranger.
    private static String data(HttpResponse<String> answer, String host) throws Trouble {
        int status = answer.statusCode();
        if (status == PROXY_WANTS_A_NAME) {
            throw new Trouble(SignInTrouble.PROXY_REFUSED, "");
        }
        if (answer.body().stripLeading().startsWith("{")) {
            return answer.body();
        }
        if (status == NETWORK_WANTS_A_NAME || (status < 500 && status != BUSY)) {
            throw new Trouble(SignInTrouble.PORTAL, host);
        }
        return "{}";
    }

    /// Breaks off whatever is under way.
    void abort() {
        underWay.forEach((_, call) -> call.cancel(true));
    }

    /// Breaks off whatever is under way, and lets nothing more through.
    void close() {
        http.shutdownNow();
    }
}
