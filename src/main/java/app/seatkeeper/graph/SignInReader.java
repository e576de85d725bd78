package app.seatkeeper.graph;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonParser;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.Request;

/// Reads when people signed in last. Microsoft gives ten such answers in a minute, and now and then tells a tenant
/// that has Entra ID P1 that it has none; asked again it knows better.
final class SignInReader {

    private static final int PAGE_SIZE = 500;
    private static final String[] SELECT = {"id", "signInActivity"};
    private static final List<Pace.Limit> LIMITS =
            List.of(new Pace.Limit("signInActivity", 10, Duration.ofMinutes(1)));

    private final Connection connection;
    private final Pages pages;
    private final Pace pace;

    SignInReader(Connection connection) {
        this.connection = connection;
        this.pages = new Pages(connection);
        this.pace = new Pace(connection.throttle());
    }

    /// When one user signed in last.
    private record Last(UserId user, SignIns times) {

        static Last of(JsonParser parser) throws IOException, Malformed {
            return of(Json.at(parser, "user"));
        }

        static Last of(Json user) throws Malformed {
            Json sent = user.object("signInActivity");
            var times = new SignIns(sent.instant("lastSignInDateTime"),
                    sent.instant("lastNonInteractiveSignInDateTime"), sent.instant("lastSuccessfulSignInDateTime"));
            return new Last(new UserId(user.required("id")), times.equals(SignIns.NEVER) ? SignIns.NEVER : times);
        }
    }

    Map<UserId, SignIns> all(Consumer<Map<UserId, SignIns>> arrived, JobContext job)
            throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().users().toGetRequestInformation(request -> {
            request.queryParameters.select = SELECT;
            request.queryParameters.top = PAGE_SIZE;
        });
        Map<UserId, SignIns> all = new HashMap<>();
        pages.all(connection.request(first), request -> asked(request, answer -> Pages.read(answer, Last::of), job),
                Last::user, page -> {
                    Map<UserId, SignIns> fresh = HashMap.newHashMap(page.size());
                    page.forEach(one -> fresh.put(one.user(), one.times()));
                    all.putAll(fresh);
                    arrived.accept(Map.copyOf(fresh));
                }, job);
        return Map.copyOf(all);
    }

    SignIns of(UserId user, JobContext job) throws TenantException, InterruptedException {
        RequestInformation one = connection.requests().users().byUserId(user.value()).toGetRequestInformation(
                request -> request.queryParameters.select = SELECT);
        return asked(connection.request(one), answer -> Last.of(Body.object(answer, "user")), job).times();
    }

    private <T> T asked(Request request, Connection.Reader<T> reader, JobContext job)
            throws TenantException, InterruptedException {
        try {
            return once(request, reader, job);
        } catch (TenantException e) {
            if (e.fault() instanceof Fault.PremiumNeeded) {
                return once(request, reader, job);
            }
            throw e;
        }
    }

    private <T> T once(Request request, Connection.Reader<T> reader, JobContext job)
            throws TenantException, InterruptedException {
        return connection.throttle().patiently(() -> {
            pace.await(LIMITS, job);
            return connection.send(request, reader);
        }, job);
    }
}
