package app.seatkeeper.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.Mutation;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds of an answer in order that was changed at random places: it is refused with a sentence and nothing is
/// handed on, or everybody is in it, and all but the one who was hit are as they were.
class MutatedAnswersTest {

    private static final int ANSWERS = 1_500;
    private static final String STATES = "[{\"skuId\":\"06ebc4ee-1bb5-47dd-8120-11324bc54e06\",\"state\":\"Active\","
            + "\"disabledPlans\":[\"a23b959c-7ce8-4e57-9140-b90eb88a9e97\"]}]";
    private static final String USER = "{\"id\":\"%1$s-0000-4000-8000-%1$s1234\","
            + "\"userPrincipalName\":\"%1$s@x.example\","
            + "\"displayName\":\"Zo\u00EB %1$s\",\"accountEnabled\":true,\"createdDateTime\":\"2024-01-31T00:00:00Z\","
            + "\"businessPhones\":[\"1\"],\"licenseAssignmentStates\":" + STATES + "}";
    private static final String PAGE = "{\"@odata.context\":\"x\",\"value\":[" + USER.formatted("aaaaaaaa") + ","
            + USER.formatted("bbbbbbbb") + "," + USER.formatted("cccccccc") + "]}";

    private final ScriptedGraph graph = new ScriptedGraph();
    private final FaultTexts words = new FaultTexts(Texts.load(Locale.US), TenantNames.of(null));
    private final TenantAccess tenant;

    MutatedAnswersTest() throws IOException {
        tenant = GraphTenant.open(graph.session(), ProductNames.shipped(), new HurriedTiming());
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    @Timeout(60)
    void whateverHappensToAnAnswerNobodyIsLostInSilence() throws Exception {
        byte[] page = PAGE.getBytes(UTF_8);
        List<User> everybody = read(page);
        assertEquals(3, everybody.size());
        var random = new Random(4);
        for (int i = 0; i < ANSWERS; i++) {
            byte[] mutated = Mutation.of(page, random);
            try {
                List<User> read = read(mutated);
                long hit = read.stream().filter(user -> !everybody.contains(user)).count();
                assertTrue(read.size() >= everybody.size() && hit <= 1, () -> new String(mutated, UTF_8));
            } catch (TenantException refused) {
                assertNotEquals("", words.sentence(refused.fault()));
            }
        }
    }

    private List<User> read(byte[] page) throws TenantException, InterruptedException {
        ByteString body = ByteString.of(page);
        graph.answers(new Said(200, Map.of("Content-Type", "application/json"), body, body.size()));
        return tenant.users().all(_ -> { }, JobContext.UNWATCHED);
    }
}
