package app.seatkeeper.graph;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import com.microsoft.kiota.http.middleware.RedirectHandler;
import com.microsoft.kiota.http.middleware.RetryHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// The line to the tenant's Graph: requests made by the SDK's builders and sent through its middleware, but for its
/// retry and redirects, with our own token, patience and log. Safe on every thread.
///
/// A virtual thread that is interrupted closes its socket at once; the failure that follows ends in the
/// [InterruptedException] of the next wait.
final class Connection {

    static final String REQUEST_ID = "request-id";
    static final String AUTHORIZATION = "Authorization";

    private static final int NOT_MODIFIED = 304;
    private static final long LONGEST_REFUSAL = 64 * 1024;

    private static final Pattern CUT_OFF = Pattern.compile(
            "Unexpected end-of-input|Unrecognized token '(t|tr|tru|f|fa|fal|fals|n|nu|nul)':");

    private final Root root;
    private final Bearer bearer;
    private final OkHttpClient http;
    private final OkHttpClient open;
    private final GraphServiceClient requests;
    private final Throttle throttle;

    /// @param walls may hold requests back that are not to be sent
    Connection(Session session, Timing timing, Interceptor... walls) {
        root = Root.of(session.graph());
        bearer = new Bearer(session.tokens());
        http = http(root, session.network(), walls);
        open = open(http, walls);
        var adapter = new BaseGraphRequestAdapter(new AnonymousAuthenticationProvider(), root.url().toString(), http);
        requests = new GraphServiceClient(adapter);
        throttle = new Throttle(timing, new Random());
    }

    /// Reads the body of a successful answer.
    @FunctionalInterface
    interface Reader<T> {
        T read(Response answer) throws IOException, Malformed, InterruptedException;
    }

    private static OkHttpClient http(Root root, Network network, Interceptor... walls) {
        OkHttpClient.Builder client = GraphClientFactory.create(GraphServiceClient.getGraphClientOptions());
        client.interceptors().removeIf(one -> one instanceof RetryHandler || one instanceof RedirectHandler);
        client.interceptors().addAll(List.of(walls));
        client.addInterceptor(new RequestLog());
        return (root.url().isHttps() ? Wire.encrypted(client, network) : Wire.toThisComputer(client)).build();
    }

    /// Says nothing about us to strangers: without what the SDK adds to each request.
    private static OkHttpClient open(OkHttpClient http, Interceptor... walls) {
        OkHttpClient.Builder client = http.newBuilder();
        client.interceptors().clear();
        client.interceptors().addAll(List.of(walls));
        return client.addInterceptor(new RequestLog()).build();
    }

    /// The SDK's builders; they make requests, and nothing is sent through them.
    GraphServiceClient requests() {
        return requests;
    }

    Root root() {
        return root;
    }

    Throttle throttle() {
        return throttle;
    }

    Request request(RequestInformation made) {
        return requests.getRequestAdapter().convertToNativeRequest(made);
    }

    /// Sends a request that changes nothing, again and again where that helps.
    <T> T ask(RequestInformation made, Reader<T> reader, JobContext job)
            throws TenantException, InterruptedException {
        Request request = request(made);
        return throttle.patiently(() -> send(request, reader), job);
    }

    /// Sends a request once; once more where its token was refused and there is a better one.
    <T> T send(Request request, Reader<T> reader)
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        String header = bearer.header();
        try (Response first = call(request, header)) {
            Obstacles.refuse(first);
            if (isAnswer(first)) {
                return read(first, reader);
            }
            Rejection rejected = rejection(first);
            Optional<String> claims = Challenge.claims(first.headers("WWW-Authenticate"));
            if (first.code() != 401 && claims.isEmpty()) {
                throw rejected;
            }
            header = bearer.renewed(header, claims, rejected.original());
        }
        try (Response second = call(request, header)) {
            Obstacles.refuse(second);
            if (isAnswer(second)) {
                return read(second, reader);
            }
            throw rejection(second);
        }
    }

    /// Sends a request without a token, to whichever server it names.
    <T> T sendOpenly(Request request, Reader<T> reader)
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        try (Response answer = call(open, request)) {
            if (isAnswer(answer)) {
                return read(answer, reader);
            }
            Obstacles.refuse(answer);
            throw rejection(answer);
        }
    }

    /// Reports also answer that they lie elsewhere, or that nothing is newer.
    private static boolean isAnswer(Response answer) {
        return answer.isSuccessful() || answer.isRedirect() || answer.code() == NOT_MODIFIED;
    }

    /// The token an answer was asked for with.
    static String header(Response answer) {
        return String.valueOf(answer.request().header(AUTHORIZATION));
    }

    /// Fetches a better token than the one that was refused.
    void renew(String header, Optional<String> claims, Original why) throws TenantException, InterruptedException {
        bearer.renewed(header, claims, why);
    }

    private Response call(Request request, String header) throws IOException, TenantException {
        HttpUrl url = request.url();
        if (!root.covers(url)) {
            throw new IllegalArgumentException("Not the tenant's Graph: " + url.host());
        }
        return call(http, request.newBuilder().header(AUTHORIZATION, header).build());
    }

    static Response call(OkHttpClient by, Request request) throws IOException, TenantException {
        try {
            return by.newCall(request).execute();
        } catch (OnlyReading.HeldBack e) {
            throw new TenantException(new Fault.ReadOnly(), e);
        } catch (IOException e) {
            throw Obstacles.in(e, request.url().host()).map(fault -> new TenantException(fault, e))
                    .orElseThrow(() -> e);
        }
    }

    /// The parser has other words for an end between two fields, and for one in the middle of `true`.
    private static boolean isCutOff(JsonProcessingException e) {
        return e instanceof JsonEOFException || CUT_OFF.matcher(e.getOriginalMessage()).lookingAt();
    }

    static <T> T read(Response answer, Reader<T> reader) throws IOException, Malformed, InterruptedException {
        try {
            return reader.read(answer);
        } catch (JsonProcessingException e) {
            if (isCutOff(e)) {
                throw new BrokenOff(e);
            }
            throw new Malformed("The answer is not JSON", e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    private Rejection rejection(Response answer) throws IOException {
        ResponseBody body = answer.peekBody(LONGEST_REFUSAL);
        String requestId = answer.header(REQUEST_ID, "");
        return new Rejection(Envelope.original(answer.code(), body.string(), requestId == null ? "" : requestId),
                RetryAfter.of(answer.header("Retry-After"), throttle.timing().now()));
    }
}
