package app.seatkeeper.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry.Status;
import app.seatkeeper.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The server is gone for a while in the middle, and comes back where it was.
class CablePulledTest {

    private static final int PEOPLE = Scale.of(2_500);
    private static final Duration GONE = Duration.ofSeconds(60);

    private final FastTiming timing = FastTiming.by(25);
    private final Stage stage;
    private final Cable cable;
    private final AtomicBoolean pulled = new AtomicBoolean();
    private final Set<WaitReason> said = ConcurrentHashMap.newKeySet();

    CablePulledTest() throws IOException {
        stage = new Stage(DemoOptions.defaults().withUsers(PEOPLE));
        cable = new Cable(stage.server().root());
    }

    @AfterEach
    void close() throws IOException {
        cable.close();
        stage.close();
    }

    private Workspace workspace() {
        String token = stage.server().token("admin");
        return Stage.workspace(cable.root(), _ -> token, timing);
    }

    @Test
    void aLoadGoesOnWhereItWasAndSaysWhyItWaits() throws Exception {
        try (var workspace = workspace()) {
            var arrived = new HashSet<User>();

            int read = workspace.load(new LoadListener() {
                @Override
                public void opened(Tenant tenant, SignedIn me) { }

                @Override
                public void arrived(List<User> users, long total) {
                    arrived.addAll(users);
                    pullOnce();
                }
            }, watching(0)).users().size();

            assertEquals(List.of(PEOPLE, PEOPLE, Set.of(WaitReason.OFFLINE)), List.of(read, arrived.size(), said));
        }
    }

    @Test
    void aRunGoesOnWithNothingLostOrDoubledAndSaysWhyItWaits() throws Exception {
        try (var workspace = workspace()) {
            var preview = Stage.preview(workspace, MixedChanges.of(Stage.load(workspace), Scale.of(300), 5));
            var reckoning = new Reckoning(stage.door(), workspace.snapshot());

            Run run = workspace.run(preview, 0, watching(60));

            assertEquals(List.of(), reckoning.unexplained(run));
            assertEquals(List.of(), run.entries().stream().filter(line -> line.status() != Status.DONE)
                    .filter(line -> !(line.fault() instanceof Fault.Refused)).toList());
            assertTrue(pulled.get());
            assertEquals(EnumSet.of(WaitReason.OFFLINE), said);
        }
    }

    /// Somebody who reads what the job says, and pulls the cable once so much is done.
    private JobContext watching(long until) {
        return new JobContext() {
            @Override
            public void progress(long done, long total) {
                if (until > 0 && done >= until) {
                    pullOnce();
                }
            }

            @Override
            public void waiting(WaitReason reason, Duration length) {
                said.add(reason);
            }
        };
    }

    private void pullOnce() {
        if (pulled.compareAndSet(false, true)) {
            try {
                cable.pull();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread.ofVirtual().start(this::plugInAgain);
        }
    }

    private void plugInAgain() {
        try {
            timing.sleep(GONE);
            cable.plugIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
