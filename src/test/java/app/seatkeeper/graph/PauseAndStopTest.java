package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.graph.BatchScript.Item;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.jobs.Outcome;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A run that writes is paused, stopped and cancelled while requests are in flight.
@Timeout(20)
class PauseAndStopTest {

    private static final int PEOPLE = 200;

    private final ScriptedGraph graph = new ScriptedGraph();
    private final Heard heard = new Heard();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final BlockingQueue<Outcome<Integer>> ended = new LinkedBlockingQueue<>();

    PauseAndStopTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        graph.close();
    }

    @Test
    void pausedItTakesNothingMoreAndResumedItGoesOnToTheEnd() throws Exception {
        JobHandle run = started();
        run.pause();
        mayAnswer.countDown();
        while (heard.results().isEmpty() || heard.results().size() < heard.begun().size()) {
            Thread.onSpinWait();
        }
        int whilePaused = heard.begun().size();

        run.resume();

        assertInstanceOf(Outcome.Done.class, ended.take());
        assertTrue(whilePaused < PEOPLE, () -> whilePaused + " were begun");
        assertEquals(PEOPLE, heard.results().size());
        assertEquals(PEOPLE, heard.begun().size());
    }

    @Test
    void stoppedItEndsWhatIsInFlightAndTakesNothingMore() throws Exception {
        JobHandle run = started();
        run.stop();
        mayAnswer.countDown();

        assertInstanceOf(Outcome.Done.class, ended.take());
        assertEquals(heard.begun().size(), heard.results().size());
        assertTrue(heard.begun().size() < PEOPLE, () -> heard.begun().size() + " were begun");
        assertTrue(heard.results().values().stream().allMatch(result -> result.isDone()), heard.results()::toString);
    }

    @Test
    void cancelledItEndsAtOnceThoughNoAnswerHasCome() throws Exception {
        JobHandle run = started();
        long begun = System.nanoTime();
        run.cancel();

        assertInstanceOf(Outcome.Cancelled.class, ended.take());
        long milliseconds = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(milliseconds < 1_000, () -> "after " + milliseconds + " ms");
    }

    /// A run whose first requests wait for their answer.
    private JobHandle started() throws InterruptedException {
        graph.answers(held(new BatchScript(Item::done)));
        TenantAccess tenant = GraphTenant.open(
                graph.session(_ -> "token"), ProductNames.shipped(), new HurriedTiming());
        List<Step> steps = IntStream.range(0, PEOPLE)
                .mapToObj(n -> new Step(ScriptedGraph.id(n), List.of(new Write.Reprocess()))).toList();
        JobHandle run = JobRunner.onVirtualThreads(Clock.systemUTC()).write("run", job -> {
            tenant.licensing().apply(StepSource.of(steps), heard, job);
            return PEOPLE;
        }, ended::add);
        assertTrue(asked.await(10, TimeUnit.SECONDS), "Nothing was asked");
        return run;
    }

    private Function<Asked, Said> held(BatchScript script) {
        return one -> {
            asked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return script.apply(one);
        };
    }
}
