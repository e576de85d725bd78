package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.graph.BatchScript.Item;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing that could change the tenant reaches it when the application was started to read only.
class ReadOnlyTest {

    private static final MediaType JSON = MediaType.get("application/json");

    private final ScriptedGraph graph = new ScriptedGraph();

    ReadOnlyTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void aRunIsRefusedBeforeItsFirstStep() {
        var heard = new Heard();
        var step = new Step(ScriptedGraph.id(1), List.of(new Write.Reprocess()));

        var refused = assertThrows(TenantException.class,
                () -> GraphTenant.openToRead(graph.session(), ProductNames.shipped())
                        .licensing().apply(StepSource.of(List.of(step)), heard, heard));

        assertEquals(new Fault.ReadOnly(), refused.fault());
        assertEquals(List.of(List.of(), List.of()), List.of(heard.begun(), graph.asked()));
    }

    @Test
    void usersAreStillReadOneByOneAndInBatches() throws Exception {
        graph.answers(new BatchScript(item -> item.user("")));

        var read = GraphTenant.openToRead(graph.session(), ProductNames.shipped()).users()
                .these(List.of(ScriptedGraph.id(1), ScriptedGraph.id(2)), JobContext.UNWATCHED);

        assertEquals(2, read.size());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            POST   | /v1.0/users/1/assignLicense | {"addLicenses":[],"removeLicenses":[]}
            PATCH  | /v1.0/users/1 | {"city":"Cork"}
            DELETE | /v1.0/groups/1/members/2/$ref | ~~
            PUT    | /v1.0/users/1/photo/$value | {}
            POST   | /v1.0/$batch | {"requests":[{"id":"1","method":"GET","url":"/me"},\
            {"id":"2","method":"PATCH","url":"/users/1"}]}
            POST   | /v1.0/$batch | {"requests":[{"id":"1","method":"get; PATCH","url":"/me"}]}
            POST   | /v1.0/$batch | {"requests":[]}
            POST   | /v1.0/$batch | {"requests":{"method":"GET"}}
            POST   | /v1.0/$batch | not JSON
            """)
    void theWallHoldsBackWhateverIsNotAReadForSure(String method, String path, String body) {
        var connection = new Connection(graph.session(), Timing.SYSTEM, new OnlyReading());
        var request = new Request.Builder().url(graph.url(path)).method(method, RequestBody.create(body, JSON)).build();

        var refused = assertThrows(TenantException.class, () -> connection.send(request, _ -> ""));

        assertEquals(List.of(new Fault.ReadOnly(), List.of()), List.of(refused.fault(), graph.asked()));
    }

    @Test
    void aWriteSentPastThePortIsNotSentAgainEither() throws Exception {
        var connection = new Connection(graph.session(), Timing.SYSTEM, new OnlyReading());
        graph.answers(new BatchScript(Item::done));
        var heard = new Heard();
        var steps = List.of(new Step(ScriptedGraph.id(1), List.of(new Write.Reprocess())));

        new GraphLicensing(connection).apply(StepSource.of(steps), heard, heard);

        assertEquals(List.of(Optional.of(new Fault.ReadOnly())),
                heard.results().values().stream().map(StepResult::fault).toList());
        assertEquals(List.of(), graph.asked());
    }
}
