package app.seatkeeper.reports.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.demo.BackDoor;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.workspace.Run;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Reports on what was done: one run in which things go well and otherwise, held against what became of the people.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RunReportsTest {

    private static final SkuId VISIO = SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5");
    private static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    private static final String INES = "ines.carvalho@larkfield.example";
    private static final String YUKI = "yuki.tanabe@larkfield.example";
    private static final String TOMASZ = "tomasz.kowalczyk@larkfield.example";
    private static final String MARGIT = "margit.solberg@larkfield.example";
    private static final String CALLUM = "callum.haverstock@larkfield.example";
    private static final PlanChoice KEEP = new PlanChoice.Keep();

    private final Map<String, BackDoor.State> before = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    @SuppressWarnings("NullAway.Init")
    private Run run;
    @SuppressWarnings("NullAway.Init")
    private ReportInput input;

    @BeforeAll
    void runAPlanBehindWhichOnePersonIsDeletedAndOneChanged() throws Exception {
        stage = new Stage();
        BackDoor door = stage.larkfield().server().backDoor();
        Stream.of(INES, YUKI, TOMASZ, MARGIT, CALLUM).forEach(upn -> before.put(upn, door.state(upn)));
        var plan = new LicensePlan("Visio for engineers", "a test", List.of(
                new Change.Assign(id(INES), VISIO, KEEP),
                new Change.Edit(id(INES), Map.of(UserField.JOB_TITLE, "Brand Director")),
                new Change.Replace(id(YUKI), E3, E5, KEEP),
                new Change.RevokeSessions(id(TOMASZ)),
                new Change.Assign(id(MARGIT), VISIO, KEEP),
                new Change.Assign(id(CALLUM), VISIO, KEEP)));
        var everybody = new HashSet<>(stage.input().users().stream().map(user -> user.id()).toList());
        var preview = stage.larkfield().workspace().preview(plan, new Decisions(Set.of(), Map.of(), everybody));
        door.delete(MARGIT);
        door.assign(CALLUM, "53818b1b-4a27-454b-8896-0dba576410e6", Set.of());
        run = stage.larkfield().workspace().run(preview, 0, JobContext.UNWATCHED);
        input = stage.larkfield().input(new ReportInput.Session(stage.larkfield().workspace().history(), null));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private UserId id(String upn) {
        return new UserId(stage.truth().user(upn).path("id").asText());
    }

    private static Map<String, String> ofRun() {
        return new HashMap<>(Map.of("column.run", "1", "column.title", "Visio for engineers",
                "column.origin", "a test", "column.by", "Dana Whitfield",
                "column.started", Larkfield.NOW.toString()));
    }

    @Test
    void theRunIsToldWithHowManyWereDoneAndHowManyNot() {
        Map<String, String> cells = ofRun();
        cells.putAll(Map.of("column.people", "5", "column.done", "3", "column.partlyDone", "0", "column.skipped", "2",
                "column.failed", "0", "column.notRun", "0", "column.shareDone", "0.6000",
                "column.ended", Larkfield.NOW.toString(), "column.undoes", "", "column.reason", ""));

        assertEquals(List.of(), Comparison.differences(
                ReportName.SESSION_ACTIVITY, input, List.of("run"), Map.of("1", cells)));
    }

    @Test
    void eachPersonIsToldWithWhatBecameOfThem() {
        Map<String, Map<String, String>> expected = Truth.table();
        expected.put(INES, line(INES, "Done", "", List.of("Job title edited"), "As written"));
        expected.put(YUKI, line(YUKI, "Done", "", List.of(), "As written"));
        expected.put(TOMASZ, line(TOMASZ, "Done", "", List.of("Sessions ended"), "As written"));
        expected.put(MARGIT, line(MARGIT, "Skipped", "Deleted since the preview", List.of(), "Not read back"));
        expected.put(CALLUM, line(CALLUM, "Skipped", "Changed since the preview", List.of(), "Not read back"));

        assertEquals(List.of(), Comparison.differences(ReportName.RUN_RESULTS, input, List.of("upn"), expected));
    }

    private Map<String, String> line(String upn, String result, String reason, List<String> others, String readBack) {
        boolean done = result.equals("Done");
        Set<String> had = products(Objects.requireNonNull(before.get(upn)));
        Set<String> has = done ? products(stage.larkfield().server().backDoor().state(upn)) : had;
        Map<String, String> cells = ofRun();
        cells.putAll(Map.of("column.user", stage.truth().user(upn).path("displayName").asText(), "column.upn", upn,
                "column.userId", id(upn).value(), "column.result", result, "column.reason", reason,
                "column.added", difference(has, had), "column.removed", difference(had, has),
                "column.before", difference(had, Set.of()), "column.after", difference(has, Set.of()),
                "column.otherChanges", String.join("; ", others)));
        cells.put("column.readBack", readBack);
        cells.put("column.time", Larkfield.NOW.toString());
        cells.put("column.requestIds", String.join("; ", run.entries().stream()
                .filter(entry -> entry.before().id().equals(id(upn))).findFirst().orElseThrow().requestIds()));
        return cells;
    }

    private static Set<String> products(BackDoor.State state) {
        return state.licenses().keySet();
    }

    private String difference(Set<String> all, Set<String> without) {
        return Truth.joined(all.stream().filter(sku -> !without.contains(sku)).map(stage.truth()::product));
    }
}
