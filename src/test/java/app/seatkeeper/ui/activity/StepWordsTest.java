package app.seatkeeper.ui.activity;

import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.VISIO;
import static app.seatkeeper.ui.SampleTenant.YAMMER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepWordsTest {

    private final StepWords words =
            new StepWords(Texts.load(Locale.UK), TenantNames.of(SampleTenant.snapshot()));
    private final User holder = SampleTenant.snapshot().users().getFirst()
            .withAssignments(List.of(Assignment.direct(E3, Set.of())));

    @Test
    void aReplacementIsAnArrowAndCountsThePlansThatAreOff() {
        assertEquals("Microsoft 365 E3 → Microsoft 365 E5, 1 plan off",
                change(new Write.AssignLicense(List.of(new Grant(E5, Set.of(YAMMER))), Set.of(E3))));
    }

    @Test
    void aSwitchedPlanIsNamed() {
        assertEquals("Microsoft 365 E3: Viva Engage Core off",
                change(new Write.AssignLicense(List.of(new Grant(E3, Set.of(YAMMER))), Set.of())));
    }

    @Test
    void severalWritesAreOneLine() {
        assertEquals("usage location GB; + Visio Plan 2; sessions ended", change(
                new Write.Edit(Map.of(UserField.USAGE_LOCATION, "GB")),
                new Write.AssignLicense(List.of(new Grant(VISIO, Set.of())), Set.of()),
                new Write.RevokeSessions()));
    }

    @Test
    void whatIsHeldAfterwardsFollowsFromTheStep() {
        var step = new Step(holder.id(), List.of(
                new Write.AssignLicense(List.of(new Grant(E5, Set.of())), Set.of(E3))));

        assertEquals("Microsoft 365 E3 then Microsoft 365 E5",
                words.before(holder) + " then " + words.after(holder, step));
    }

    @Test
    void groupsAreNamedWithWhatComesOfThem() {
        var step = new Step(holder.id(), List.of(
                new Write.JoinGroup(SampleTenant.BI_READERS, List.of(new Grant(SampleTenant.POWER_BI, Set.of()))),
                new Write.LeaveGroup(SampleTenant.SALES)));

        assertEquals("added to BI Readers; removed from Sales – Microsoft 365", words.change(holder, step));
        assertEquals("Microsoft 365 E3; Power BI Pro", words.after(holder, step));
    }

    private String change(Write... writes) {
        return words.change(holder, new Step(holder.id(), List.of(writes)));
    }
}
