package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DemoSignInTest {

    @Test
    void whoEndsTheirOwnSessionsGoesOnWithANewToken() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var session = new DemoSignIn(DemoOptions.defaults().withUsers(120), workers)
                        .open(new SignInRequest.Demo(), (_, _) -> { }, JobContext.UNWATCHED)) {
            var tenant = GraphTenant.open(session, ProductNames.shipped());
            var me = tenant.organization().me(JobContext.UNWATCHED);
            List<StepResult> results = new CopyOnWriteArrayList<>();
            var step = new Step(me.user(), List.of(new Write.RevokeSessions()));

            tenant.licensing().apply(StepSource.of(List.of(step)), new StepListener() {
                @Override
                public void beginning(Step begun) {
                    assertEquals(step, begun);
                }

                @Override
                public void ended(Step ended, StepResult result) {
                    results.add(result);
                }
            }, JobContext.UNWATCHED);

            assertTrue(results.size() == 1 && results.getFirst().isDone(), results::toString);
            assertEquals(120, tenant.users().all(_ -> { }, JobContext.UNWATCHED).size());
        }
    }
}
