package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.graph.BatchScript.Item;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The token is refused in the middle of the work, with claims that a new one must meet.
class TokenDeathTest {

    private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1726258122\"}}}";
    private static final String CHALLENGE = "Bearer realm=\"\", error=\"insufficient_claims\", claims=\""
            + Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8)) + "\"";
    private static final String REFUSED = "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"Old.\"}}";

    private final ScriptedGraph graph = new ScriptedGraph();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    TokenDeathTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void aListGoesOnWithATokenThatMeetsTheClaims() throws Exception {
        graph.answers(onlyForTheNew(_ -> Said.json(200, "{\"value\":[]}")));

        assertEquals(List.of(), tenant(new Renewing()).users().all(_ -> { }, JobContext.UNWATCHED));
        assertEquals(List.of(CLAIMS), asked);
    }

    @Test
    void aTokenRefusedWithoutClaimsIsNotAskedForAgainInVain() {
        graph.answers(Said.json(401, REFUSED));

        var failure = assertThrows(TenantException.class,
                () -> tenant(new Renewing()).seats().products(JobContext.UNWATCHED));

        assertEquals(Fault.SignInNeeded.class, failure.fault().getClass());
        assertEquals(1, graph.asked().size());
    }

    @Test
    void manyRequestsRefusedAtOnceAskOnceForANewToken() throws Exception {
        var users = new BatchScript(item -> item.user(""));
        graph.answers(onlyForTheNew(users));

        int read = tenant(new Renewing()).users().these(IntStream.range(0, 200).mapToObj(ScriptedGraph::id).toList(),
                JobContext.UNWATCHED).size();

        assertEquals(200, read);
        assertEquals(List.of(CLAIMS), asked);
    }

    @Test
    void aPlainRefusalAsksOnceForATokenInsteadOfTheRefusedOne() throws Exception {
        List<TokenWish> wishes = new CopyOnWriteArrayList<>();
        var current = new AtomicReference<>("old");
        graph.answers(one -> one.header("Authorization").equals("Bearer new")
                ? new BatchScript(item -> item.user("")).apply(one) : Said.json(401, REFUSED));

        int read = tenant(wish -> {
            if (!(wish instanceof TokenWish.Good)) {
                wishes.add(wish);
                current.set("new");
            }
            return current.get();
        }).users().these(IntStream.range(0, 200).mapToObj(ScriptedGraph::id).toList(), JobContext.UNWATCHED).size();

        assertEquals(200, read);
        assertEquals(List.of(new TokenWish.Instead("old")), wishes);
    }

    @Test
    void claimsThatAreLackingAreMetAlsoWhereTheStatusIs403() throws Exception {
        graph.answers(one -> one.header("Authorization").equals("Bearer new") ? Said.json(200, "{\"value\":[]}")
                : Said.json(403, "{\"error\":{\"code\":\"insufficient_claims\",\"message\":\"More.\"}}")
                        .with("WWW-Authenticate", CHALLENGE));

        assertEquals(List.of(), tenant(new Renewing()).users().all(_ -> { }, JobContext.UNWATCHED));
        assertEquals(List.of(CLAIMS), asked);
    }

    @Test
    void aRunGoesOnWhereItsItemsWereRefused() throws Exception {
        var heard = new Heard();
        var old = new BatchScript(item -> item.answer(401, REFUSED,
                "\"WWW-Authenticate\":\"" + CHALLENGE.replace("\"", "\\\"") + "\""));
        var fresh = new BatchScript(Item::done);
        graph.answers(one -> one.header("Authorization").equals("Bearer new") ? fresh.apply(one) : old.apply(one));
        List<Step> steps = IntStream.range(0, 30)
                .mapToObj(n -> new Step(ScriptedGraph.id(n), List.of(new Write.Reprocess()))).toList();

        tenant(new Renewing()).licensing().apply(StepSource.of(steps), heard, heard);

        assertEquals(30, heard.results().size());
        assertTrue(heard.results().values().stream().allMatch(result -> result.isDone()), heard.results()::toString);
        assertEquals(List.of(CLAIMS), asked);
    }

    private TenantAccess tenant(Tokens tokens) {
        return GraphTenant.open(graph.session(tokens), ProductNames.shipped(), new HurriedTiming());
    }

    private static Function<Asked, Said> onlyForTheNew(Function<Asked, Said> then) {
        return asked -> asked.header("Authorization").equals("Bearer new") ? then.apply(asked)
                : Said.json(401, REFUSED).with("WWW-Authenticate", CHALLENGE);
    }

    /// Hands out an old token until claims are to be met.
    private final class Renewing implements Tokens {

        private final AtomicReference<String> current = new AtomicReference<>("old");

        @Override
        public String token(TokenWish wish) {
            if (wish instanceof TokenWish.Meeting(_, String claims)) {
                asked.add(claims);
                current.set("new");
            }
            return current.get();
        }
    }
}
