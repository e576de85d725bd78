package app.seatkeeper.ui.usage;

import static app.seatkeeper.ui.usage.SampleUsage.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.usage.SampleUsage.Seen;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsageViewModelTest {

    private static final ReportTable RECENCY = SampleUsage.recency(
            Seen.of("ada.lovelace@larkfield.example", 2, 9, 40, 100, NEVER),
            Seen.of("ALAN.TURING@larkfield.example", 46, 46, NEVER, NEVER, NEVER),
            Seen.of("grace.hopper@larkfield.example", NEVER, NEVER, NEVER, NEVER, NEVER),
            Seen.of("gone@larkfield.example", 60, 70, NEVER, NEVER, NEVER));

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.of(
            SampleTenant.snapshot().users().subList(0, 4)));
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final UsageViewModel model = new UsageViewModel(
            tenancy, FxBackground.atOnce(), Texts.load(Locale.UK), Clock.fixed(SampleTenant.NOW, ZoneOffset.UTC));

    private void read(ReportTable... tables) {
        workspace.usage().hold(SampleUsage.usage(tables));
        tenancy.load();
    }

    private UseRoster.Result result() {
        return Objects.requireNonNull(model.resultProperty().get());
    }

    private List<String> row(String name, String... columns) {
        UseRow row = result().shown().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return List.of(columns).stream().map(id -> result().sheet().column(id).orElseThrow())
                .map(column -> model.words().cell(column.kind(), column.value().apply(row))).toList();
    }

    private List<String> names() {
        return model.shown().stream().map(UseRow::name).toList();
    }

    @Test
    void everybodyStandsThereWithTheDaysSinceEachServiceWasUsed() {
        read(RECENCY);

        assertEquals(List.of("2", "9", "40", "100", "none", "–", "2 days"), row("Ada Lovelace",
                "EXCHANGE", "TEAMS", "ONEDRIVE", "SHAREPOINT", "VIVA_ENGAGE", "COPILOT", "newest"));
    }

    @Test
    void somebodyWhomNoReportMentionsIsUnknownAndNeverInactive() {
        read(RECENCY);

        assertEquals(List.of("unknown", "unknown"), row("Hannah Merriweather", "TEAMS", "newest"));
    }

    @Test
    void aServiceWhosePlanIsOffDoesNotApply() {
        read(RECENCY);

        assertEquals(List.of("none", "–", "–"), row("Grace Hopper", "EXCHANGE", "TEAMS", "VIVA_ENGAGE"));
    }

    @Test
    void thoseActiveLastStandFirstAndThoseOfWhomNobodyKnowsLastInEitherDirection() {
        read(RECENCY);
        assertEquals(List.of("Ada Lovelace", "Alan Turing", "Grace Hopper", "Hannah Merriweather"), names());

        model.sort(new UseRoster.Order("EXCHANGE", true));

        assertEquals(List.of("Grace Hopper", "Alan Turing", "Ada Lovelace", "Hannah Merriweather"), names());
    }

    @Test
    void aClassOfOneServiceIsAFilter() {
        read(RECENCY);

        model.show(UsageQuery.active(Service.TEAMS, Set.of(Recency.WITHIN_90, Recency.UNKNOWN)));

        assertEquals(List.of("Alan Turing", "Hannah Merriweather"), names());
        assertEquals("2 of 4 people", new UsageTitle(model).count());
    }

    @Test
    void eachListOfCountsLeavesOutTheFilterThatItSets() {
        read(RECENCY);

        model.show(UsageQuery.LICENSED.withDepartment(Set.of("Engineering"))
                .withRecency(null, Set.of(Recency.WITHIN_7)));

        Tally tally = result().tally();
        assertEquals(List.of("Ada Lovelace"), names());
        assertEquals(Map.of(Recency.WITHIN_7, 1, Recency.WITHIN_90, 1), tally.recencies());
        assertEquals(List.of(
                new Tally.ByDepartment("Engineering", new Tally.Count(2, 1, 0)),
                new Tally.ByDepartment("Operations", new Tally.Count(1, 0, 1)),
                new Tally.ByDepartment("Sales", new Tally.Count(1, 0, 1))), tally.departments());
    }

    @Test
    void thePeriodDecidesWhoCountsAsActiveWithoutReadingAnything() {
        read(RECENCY);
        assertEquals(new Tally.Count(4, 1, 2), result().tally().people());
        Set<ReportKey> asked = workspace.usage().asked();

        model.periodProperty().set(Period.D90);

        assertEquals(new Tally.Count(4, 2, 2), result().tally().people());
        assertEquals(asked, workspace.usage().asked());
    }

    @Test
    void countsOfAPeriodAreReadOnceTheirTabIsShown() {
        read(RECENCY);
        var teams = ReportKey.of(UsageReport.TEAMS_ACTIVITY, Period.D30);
        assertFalse(workspace.usage().asked().contains(teams));

        model.tabProperty().set(UsageTab.CALLS);
        model.want();

        assertTrue(workspace.usage().asked().contains(teams));
    }

    @Test
    void callsAreCountedPerPersonAndAddedUpAsALowerBound() {
        read(RECENCY, SampleUsage.table(UsageReport.TEAMS_ACTIVITY, Period.D30,
                "User Principal Name|Call Count|Audio Duration In Seconds",
                "ada.lovelace@larkfield.example|12|12000", "alan.turing@larkfield.example|3|60"));

        model.tabProperty().set(UsageTab.CALLS);

        assertEquals(List.of("12", "3 h 20 min"), row("Ada Lovelace", "CALLS", "AUDIO"));
        assertEquals(List.of("unknown"), row("Hannah Merriweather", "CALLS"));
        Sum calls = result().sums().stream().filter(sum -> sum.column().id().equals("CALLS")).findFirst().orElseThrow();
        assertEquals(List.of(15.0, 2, 1), List.of(calls.total(), calls.people(), calls.unknown()));
    }

    @Test
    void anAppIsShownWithThePlatformsItIsUsedOn() {
        read(RECENCY, SampleUsage.table(UsageReport.APPS, Period.D30,
                "User Principal Name|Last Activity Date|Word|Excel|Word (Windows)|Word (Mac)|Word (Mobile)|Word (Web)",
                "ada.lovelace@larkfield.example|2026-11-15|Yes|No|Yes|No|No|Yes"));

        model.tabProperty().set(UsageTab.APPS);

        assertEquals(List.of("4", "Windows, Web", "not used", "unknown"),
                row("Ada Lovelace", "last", "Word", "Excel", "OneNote"));
        assertEquals(Map.of("Word (Web)", 1, "Word (Windows)", 1), result().places());
    }

    @Test
    void activityOfNobodyInTheDirectoryStandsApart() {
        read(RECENCY);

        model.tabProperty().set(UsageTab.UNMATCHED);

        assertEquals(List.of("gone@larkfield.example"), names());
        assertEquals(List.of("60 days", "Exchange, Teams"), row("gone@larkfield.example", "last", "services"));
        assertEquals(1, result().sizes().get(UsageTab.UNMATCHED));
    }

    @Test
    void whatIsSavedIsWhatIsShownWithEverySignInName() {
        read(RECENCY);
        model.show(UsageQuery.LICENSED.withText("ada"));

        ExportTable saved = UseExport.table(model, result());

        assertEquals(List.of("Name", "UPN", "Exchange, last active"),
                saved.columns().subList(0, 3).stream().map(column -> column.title()).toList());
        assertEquals(List.of(List.of(Cell.of("Ada Lovelace"), Cell.of("ada.lovelace@larkfield.example"),
                        Cell.of(SampleUsage.TODAY.minusDays(2)))),
                saved.stream().map(row -> row.subList(0, 3)).toList());
    }

    @Test
    void concealedNamesLeaveTotalsPerServiceAlone() {
        read(SampleUsage.concealed(workspace.snapshot().users()), SampleUsage.table(
                UsageReport.SERVICE_USER_COUNTS, Period.D30, "Exchange Active|Teams Active", "3|2"));
        workspace.usage().hold(workspace.usage().now().with(Concealment.CONCEALED));

        assertEquals(UsageFace.CONCEALED, model.faceProperty().get());
        var insight = Objects.requireNonNull(tenancy.insights().insightProperty().get());
        assertEquals(List.of(new ServiceTotal(Service.EXCHANGE, 3, 4), new ServiceTotal(Service.TEAMS, 2, 3)),
                ServiceTotal.of(insight, Period.D30).stream()
                        .filter(one -> one.service() == Service.EXCHANGE || one.service() == Service.TEAMS).toList());
    }

    @Test
    void whatWasRefusedIsSaidAndTheRestIsShown() {
        read(RECENCY);
        workspace.usage().hold(workspace.usage().now().without(
                ReportKey.of(UsageReport.APPS, Period.D180), new Missing(Missing.Why.FAILED, "Busy.")));

        var notices = new UsageNotices(model).allProperty().get();

        assertEquals(List.of("Could not read: apps. Microsoft said: Busy."),
                notices.stream().map(Notice::sentence).toList());
        assertEquals(UsageFace.TABLE, model.faceProperty().get());
    }

    @Test
    void beforeAnybodyAskedNothingIsClaimed() {
        workspace.usage().open(false);
        workspace.usage().hold(Usage.NONE);
        tenancy.load();

        assertEquals(UsageFace.NOT_ASKED, model.faceProperty().get());
        assertEquals("", new UsageTitle(model).count());
    }
}
