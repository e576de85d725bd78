package app.seatkeeper.loss;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.Stock;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry.Status;
import app.seatkeeper.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed in the middle of a run, and the same file is imported again.
class KilledTest {

    private static final int ROWS = Scale.of(240);
    private static final int KILLED_AT = 60;
    private static final String POWER_BI = Stock.POWER_BI.toString();

    private final Set<String> people = new TreeSet<>();

    @TempDir
    private Path folder;

    @Test
    void onlyTheMissingChangesArePlannedAndTheEndIsAsIntended() throws Exception {
        try (var stage = new Stage(
                DemoOptions.defaults().withUsers(Scale.of(600)).withLatency(Duration.ofMillis(30)))) {
            stage.door().subscription(POWER_BI, "Enabled", Scale.of(600));
            Path file = file(stage);
            killInTheMiddle(stage, file);
            stage.awaitQuiet();
            Set<String> missing = missing(stage);

            try (var workspace = stage.workspace(Timing.SYSTEM)) {
                Stage.load(workspace);
                Preview again = Stage.preview(workspace, ImportProgram.plan(workspace, file));
                Run run = workspace.run(again, 0, JobContext.UNWATCHED);

                assertEquals(missing, again.steps().stream().map(step -> step.user().value()).collect(toSet()));
                assertEquals(missing.size(), run.count(Status.DONE));
            }
            assertTrue(missing.size() < ROWS && !missing.isEmpty(), () -> missing.size() + " were missing");
            assertEquals(Set.of(), missing(stage));
            assertEquals(List.of(), people.stream().filter(id -> stage.door().changes(id) != 2).toList());
        }
    }

    /// A file that moves people to another department and gives them a license.
    private Path file(Stage stage) throws Exception {
        try (Workspace workspace = stage.workspace(Timing.SYSTEM)) {
            var lines = new StringBuilder("UserPrincipalName;Action;License;Department\r\n");
            Stage.load(workspace).users().stream()
                    .filter(user -> !user.account().usageLocation().isEmpty() && !user.account().synced())
                    .filter(user -> !user.holds(Stock.POWER_BI) && !user.hasError()).limit(ROWS)
                    .forEach(user -> {
                        people.add(user.id().value());
                        lines.append(user.account().userPrincipalName()).append(";edit;;Moved\r\n")
                                .append(user.account().userPrincipalName()).append(";assign;").append(POWER_BI)
                                .append(";\r\n");
                    });
            return Files.writeString(folder.resolve("joiners.csv"), lines);
        }
    }

    private void killInTheMiddle(Stage stage, Path file) throws Exception {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                ImportProgram.class.getName(), stage.server().root().toString(), stage.server().token("admin"),
                file.toString());
        var enough = new CompletableFuture<Boolean>();
        stage.afterEachAnswer(() -> {
            if (ROWS - missing(stage).size() >= KILLED_AT) {
                enough.complete(true);
            }
        });
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        CompletableFuture.anyOf(enough, process.onExit()).get(1, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        stage.afterEachAnswer(() -> { });
    }

    /// Who is not yet as the file intends.
    private Set<String> missing(Stage stage) {
        return people.stream().filter(id -> {
            State now = stage.door().state(id);
            return !Set.of().equals(now.direct().get(POWER_BI)) || !"Moved".equals(now.texts().get("department"));
        }).collect(toSet());
    }
}
