package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UsageReports;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The manners of the report service: its refusals, its limits, its settings, and reports as JSON.
@Timeout(60)
class ReportServiceTest {

    private static final ReportKey MAILS = ReportKey.of(UsageReport.EMAIL_ACTIVITY, Period.D30);
    private static final Said NOTHING = Said.of(200, "", Map.of("Content-Type", "application/octet-stream"));

    private final ScriptedGraph graph = new ScriptedGraph();
    private final HurriedTiming timing = new HurriedTiming();
    private final Heard heard = new Heard();
    private final UsageReports reports = GraphTenant.open(graph.session(), ProductNames.shipped(), timing).usage();

    ReportServiceTest() throws IOException {
        graph.answers(NOTHING);
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void theReportServiceWrapsItsRefusal() {
        graph.answers(Said.json(403, """
                {"error":{"code":"UnknownError","message":"{\\"error\\":{\\"code\\":\\"S2SUnauthorized\\",\
                \\"message\\":\\"Invalid permission.\\"}}","innerError":{"request-id":"r"}}}"""));

        assertEquals(new Fault.NotAllowed(new Original(403, "S2SUnauthorized", "Invalid permission.", "")), fault());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | ResourceNotFound | Resource not found.
            400 | BadRequest       | Resource not found for the segment 'getEmailActivityUserDetail'.
            501 | NotImplemented   | This API is not implemented.
            400 | BadRequest       | This API is not available in this cloud.
            """)
    void aReportThatTheCloudDoesNotKnowIsNotFound(int status, String code, String message) {
        graph.answers(Said.json(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}"));

        assertEquals(new Fault.NotFound(new Original(status, code, message, "")), fault());
    }

    @Test
    void theFifteenthRequestForAReportWaitsUntilTheFirstIsTenMinutesOld() throws Exception {
        for (int i = 0; i < 15; i++) {
            reports.read(MAILS, null, heard);
        }

        assertEquals(List.of("THROTTLED PT10M", "THROTTLED PT0S"), heard.waits());
    }

    @Test
    void allReportsTogetherMayBeAskedForFortyTimes() throws Exception {
        List<UsageReport> ten = Stream.of(UsageReport.values()).limit(10).toList();

        for (int i = 0; i < 41; i++) {
            reports.read(ReportKey.of(ten.get(i % ten.size()), Period.D7), null, heard);
        }

        assertEquals(List.of("THROTTLED PT10M", "THROTTLED PT0S"), heard.waits());
    }

    @Test
    void theSettingIsReadBareOrWrapped() throws Exception {
        graph.answers(Said.json(200, "{\"@odata.context\":\"x\",\"displayConcealedNames\":true}"),
                Said.json(200, "{\"value\":{\"displayConcealedNames\":false}}"));

        assertEquals(List.of(true, false), List.of(reports.isConcealing(heard), reports.isConcealing(heard)));
    }

    @Test
    void concealingIsSwitchedUnlessNothingIsToBeChanged() throws Exception {
        graph.answers(Said.of(204, "", Map.of()));

        reports.conceal(false, heard);
        var refused = assertThrows(TenantException.class, () -> GraphTenant
                .openToRead(graph.session(), ProductNames.shipped()).usage().conceal(true, heard));

        assertEquals(new Fault.ReadOnly(), refused.fault());
        assertEquals(List.of("PATCH /v1.0/admin/reportSettings"),
                graph.asked().stream().map(one -> one.method() + " " + one.path()).toList());
        assertTrue(graph.asked().getFirst().body().contains("\"displayConcealedNames\":false"));
    }

    @Test
    void copilotIsReadFromTheBetaPageByPageWithOneColumnPerProperty() throws Exception {
        graph.answers(
                Said.json(200, """
                        {"value":[{"reportRefreshDate":"2026-11-19","userPrincipalName":"ada@larkfield.example",
                        "displayName":"Ada","lastActivityDate":"2026-11-18","copilotChatLastActivityDate":"",
                        "microsoftTeamsCopilotLastActivityDate":"2026-11-18","oneNoteCopilotLastActivityDate":null,
                        "copilotActivityUserDetailsByPeriod":[{"reportPeriod":30}]}],
                        "@odata.nextLink":"%s"}""".formatted(graph.url("/beta/reports/next?$skiptoken=2")))
                        .with("ETag", "W/\"7\""),
                Said.json(200, """
                        {"value":[{"Report Refresh Date":"2026-11-19","User Principal Name":"alan@larkfield.example",
                        "Last Activity Date":"","somethingNew":7}]}"""));

        ReportTable table = reports.read(ReportKey.of(UsageReport.COPILOT, Period.D30), null, heard);

        assertEquals(List.of("/beta/reports/getMicrosoft365CopilotUsageUserDetail(period='D30')",
                "/beta/reports/next?$skiptoken=2"), graph.asked().stream().map(Asked::path).toList());
        assertEquals(List.of("Report Refresh Date", "User Principal Name", "Display Name", "Last Activity Date",
                "Copilot Chat Last Activity Date", "Microsoft Teams Copilot Last Activity Date",
                "One Note Copilot Last Activity Date", "Report Period", "Something New"), table.columns());
        assertEquals(List.of(
                List.of("2026-11-19", "ada@larkfield.example", "Ada", "2026-11-18", "", "2026-11-18", "", "30", ""),
                List.of("2026-11-19", "alan@larkfield.example", "", "", "", "", "", "", "7")), rows(table));
        assertEquals("W/\"7\"", table.version());
    }

    @Test
    void objectsWithinObjectsBecomeRowsUnderTheTitlesOfTheCsvForm() throws Exception {
        graph.answers(Said.json(200, """
                {"value":[{"reportRefreshDate":"2026-11-19","userPrincipalName":"ada@larkfield.example",
                "userActivationCounts":[
                {"productType":"MICROSOFT 365 APPS","lastActivatedDate":"2026-01-05","windows":2,"windows10Mobile":0,
                "ios":1,"activatedOnSharedComputer":true},
                {"productType":"PROJECT CLIENT","lastActivatedDate":"","windows":0,"windows10Mobile":0,"ios":0,
                "activatedOnSharedComputer":false}]},
                {"reportRefreshDate":"2026-11-19","userPrincipalName":"alan@larkfield.example",
                "userActivationCounts":[],"assignedProducts":["MICROSOFT 365 E3","VISIO"]}]}"""));

        ReportTable table = reports.read(ReportKey.of(UsageReport.ACTIVATIONS, Period.D30), null, heard);

        assertEquals(List.of("MICROSOFT 365 APPS|2026-01-05|2|0|1|true|", "PROJECT CLIENT||0|0|0|false|",
                "alan@larkfield.example||||||MICROSOFT 365 E3+VISIO"), IntStream.range(0, table.size())
                .mapToObj(row -> (row < 2 ? table.text(row, "Product Type") : table.text(row, "User Principal Name"))
                        + "|" + table.text(row, "Last Activated Date") + "|" + table.text(row, "Windows")
                        + "|" + table.text(row, "Windows 10 Mobile") + "|" + table.text(row, "iOS")
                        + "|" + (row < 2 ? table.yes(row, "Activated On Shared Computer") : "")
                        + "|" + table.text(row, "Assigned Products")).toList());
    }

    @Test
    void whatTheAppsReportSaysOfAPlatformStandsUnderItsTitle() throws Exception {
        graph.answers(Said.json(200, """
                {"value":[{"reportRefreshDate":"2026-11-19","userPrincipalName":"ada@larkfield.example",
                "lastActivityDate":"2026-11-18","details":[{"reportPeriod":180,"windows":true,"mac":false,
                "outlookWindows":true,"powerPointWeb":false}]}]}"""));

        ReportTable table = reports.read(ReportKey.of(UsageReport.APPS, Period.D180), null, heard);

        assertEquals(List.of(true, false, true, false), List.of(table.yes(0, "Windows"), table.yes(0, "Mac"),
                table.yes(0, "Outlook (Windows)"), table.yes(0, "PowerPoint (Web)")));
        assertEquals(180, table.number(0, "Report Period").orElseThrow());
    }

    @Test
    void aPageOfAReportElsewhereIsNotAskedForWithOurToken() throws Exception {
        try (var thief = new ScriptedGraph()) {
            graph.answers(Said.json(200,
                    "{\"value\":[],\"@odata.nextLink\":\"" + thief.url("/beta/reports/x") + "\"}"));

            assertEquals(new Fault.ForeignLink("127.0.0.1", Original.NONE), fault());
            assertEquals(List.of(), thief.asked());
        }
    }

    private Fault fault() {
        return assertThrows(TenantException.class, () -> reports.read(MAILS, null, heard)).fault();
    }

    private static List<List<String>> rows(ReportTable table) {
        return IntStream.range(0, table.size()).mapToObj(row -> IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.text(row, column)).toList()).toList();
    }
}
