package app.seatkeeper.loss;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Skipped;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// People are changed behind the application's back between preview and run.
class StalePreviewTest {

    @Test
    void noneOfThemIsWrittenAndEachIsSkippedWithWhatHasChanged() throws Exception {
        try (var stage = new Stage(DemoOptions.defaults().withUsers(Scale.of(600)));
                var workspace = stage.workspace(Timing.SYSTEM)) {
            var preview = Stage.preview(workspace, MixedChanges.of(Stage.load(workspace), Scale.of(500), 3));
            Set<String> planned = preview.steps().stream().map(step -> step.user().value()).collect(toSet());
            Map<String, String> meddled = new TreeMap<>(stage.door().meddle(Scale.of(120)));
            meddled.keySet().retainAll(planned);
            var reckoning = new Reckoning(stage.door(), workspace.snapshot());

            Run run = workspace.run(preview, 0, JobContext.UNWATCHED);

            assertTrue(meddled.size() > Scale.of(30), () -> meddled.size() + " of the plan were changed");
            assertEquals(meddled, run.entries().stream().filter(line -> line.status() == Status.SKIPPED)
                    .filter(line -> !(line.skipped() instanceof Skipped.NoSeat))
                    .collect(toMap(line -> line.step().user().value(), StalePreviewTest::what)));
            assertEquals(List.of(), reckoning.unexplained(run));
        }
    }

    private static String what(RunEntry line) {
        return switch (line.skipped()) {
            case Skipped.Deleted _ -> "deleted";
            case Skipped.Changed(_, var fields) -> named(fields);
            case Skipped.NoSeat _ -> "no seat";
            case null -> "nothing";
        };
    }

    private static String named(List<String> fields) {
        var names = Map.of("licenses", "license", "plans", "plan", "usageLocation", "location", "account", "blocked");
        return fields.stream().map(field -> names.getOrDefault(field, field))
                .collect(toCollection(TreeSet::new)).stream().reduce("", String::concat);
    }
}
