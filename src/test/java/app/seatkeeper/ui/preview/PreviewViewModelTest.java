package app.seatkeeper.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final ScriptedWorkspace workspace = new ScriptedWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final PreviewViewModel model = new PreviewViewModel(tenancy,
            new FxBackground(new JobRunner(later::add, Clock.systemUTC()), Runnable::run), Texts.load(Locale.US));

    @BeforeEach
    void load() {
        tenancy.load();
        model.show(ScriptedWorkspace.PLAN, Decisions.NONE);
    }

    @Test
    void theGroupsSayHowManyAndWhatTheyHaveInCommon() {
        assertEquals(new GroupFacts(Verdict.NEEDS_DECISION, 3, "2 no usage location, 1 last Exchange plan", 2, 1),
                digest().group(Verdict.NEEDS_DECISION));
        assertEquals(new GroupFacts(Verdict.CANNOT_BE_DONE, 1, "1 by a group", 0, 0),
                digest().group(Verdict.CANNOT_BE_DONE));
        assertEquals("3 undecided, 1 impossible, and 1 unchanged users are left out. Nothing has been written yet.",
                model.confirmation().leftOut().getValue());
    }

    @Test
    void aUsageLocationMovesThePersonToThoseWhoChange() {
        model.locate(row(0), "SE");

        assertEquals(Verdict.WILL_CHANGE, row(0).verdict());
        assertEquals(List.of("Usage location SE"),
                digest().words().notes(row(0)).stream().map(Note::sentence).toList());
    }

    @Test
    void settingAllTakesTheFirstOfferOfEach() {
        model.locateAll();

        assertEquals(List.of("SE", "GB"), List.of(0, 1).stream()
                .map(i -> model.decisionsProperty().get().usageLocations().get(row(i).user().id())).toList());
        assertEquals(0, digest().group(Verdict.NEEDS_DECISION).locatable());
    }

    @Test
    void goingAheadWithAllLeavesThoseWithoutALocation() {
        model.acceptAll();

        assertTrue(model.isAccepted(row(2)));
        assertEquals(2, digest().group(Verdict.NEEDS_DECISION).count());
    }

    @Test
    void moreThanTwentyFiveUsersHaveToBeTyped() {
        assertEquals("35 users will be changed", model.confirmation().deed().getValue());
        assertFalse(model.confirmation().runnable().getValue());

        model.confirmation().typedProperty().set(" 35 ");

        assertTrue(model.confirmation().runnable().getValue());
    }

    @Test
    void aPreviewThatComesOutDifferentHasToBeConfirmedAgain() {
        model.confirmation().typedProperty().set("35");

        model.include(row(10), false);

        assertEquals("", model.confirmation().typedProperty().get());
        assertEquals("Run 34 changes", model.confirmation().run().getValue());
        assertFalse(model.confirmation().runnable().getValue());
    }

    @Test
    void aRefreshThatChangesNothingKeepsTheConfirmation() {
        model.confirmation().typedProperty().set("35");

        workspace.hold(SampleTenant.snapshot());
        tenancy.load();

        assertEquals(2, workspace.previews());
        assertEquals("35", model.confirmation().typedProperty().get());
    }

    @Test
    void twentyFiveUsersOrFewerNeedNoNumber() {
        model.includeAll(false);
        assertFalse(model.confirmation().runnable().getValue());

        model.include(row(10), true);

        assertFalse(model.confirmation().asksForNumber().getValue());
        assertTrue(model.confirmation().runnable().getValue());
    }

    @Test
    void theAnswerToTheNewestDecisionWins() {
        Change change = new Change.RevokeSessions(SampleTenant.ADA);
        model.show(new LicensePlan("Long", "", Collections.nCopies(PreviewViewModel.LONG_PLAN + 1, change)),
                Decisions.NONE);
        later.removeFirst().run();

        model.include(row(10), false);
        model.include(row(11), false);
        Runnable first = later.removeFirst();
        later.removeFirst().run();
        first.run();

        assertFalse(model.workingProperty().get());
        assertEquals(33, digest().totals().users());
        assertEquals(2, digest().totals().unticked());
    }

    @Test
    void theListIsNarrowedByTabAndSearchAndFolded() {
        model.list().tabProperty().set(PreviewTab.CANNOT_BE_DONE);
        assertEquals(List.of("CANNOT_BE_DONE", "Hannah Merriweather"), lines());

        model.list().fold(Verdict.CANNOT_BE_DONE, true);
        assertEquals(List.of("CANNOT_BE_DONE"), lines());

        model.list().tabProperty().set(PreviewTab.ALL);
        model.list().searchProperty().set(" last exchange");
        assertEquals(List.of("NEEDS_DECISION", "Grace Hopper"), lines());
    }

    private List<String> lines() {
        return model.list().lines().stream().map(line -> switch (line) {
            case PreviewLine.Group group -> group.verdict().name();
            case PreviewLine.Person(var row) -> row.user().name();
        }).toList();
    }

    private Digest digest() {
        return Objects.requireNonNull(model.digestProperty().get());
    }

    private PreviewRow row(int index) {
        return digest().preview().rows().get(index);
    }
}
