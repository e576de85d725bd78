package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UsageReports;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports as they come: over another address that must not learn our token, unchanged, broken off, or not at all.
@Timeout(60)
class GraphReportsTest {

    private static final ReportKey MAILS = ReportKey.of(UsageReport.EMAIL_ACTIVITY, Period.D30);
    private static final String CSV = """
            \uFEFFReport Refresh Date,User Principal Name,Send Count\r
            2026-11-19,ada@larkfield.example,7\r
            """;

    private final ScriptedGraph graph = new ScriptedGraph();
    private final ScriptedGraph store = new ScriptedGraph();
    private final HurriedTiming timing = new HurriedTiming();
    private final Heard heard = new Heard();
    private final UsageReports reports = GraphTenant.open(graph.session(), ProductNames.shipped(), timing).usage();

    GraphReportsTest() throws IOException {
        graph.answers(to(store.url("/data/download/secret")));
        store.answers(file());
    }

    @AfterEach
    void stop() {
        graph.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ACTIVE_USERS,         getOffice365ActiveUserDetail(period='D7')
            ACTIVE_USER_COUNTS,   getOffice365ActiveUserCounts(period='D7')
            SERVICE_USER_COUNTS,  getOffice365ServicesUserCounts(period='D7')
            EMAIL_ACTIVITY,       getEmailActivityUserDetail(period='D7')
            EMAIL_APPS,           getEmailAppUsageUserDetail(period='D7')
            MAILBOX_USAGE,        getMailboxUsageDetail(period='D7')
            TEAMS_ACTIVITY,       getTeamsUserActivityUserDetail(period='D7')
            ONEDRIVE_ACTIVITY,    getOneDriveActivityUserDetail(period='D7')
            ONEDRIVE_USAGE,       getOneDriveUsageAccountDetail(period='D7')
            SHAREPOINT_ACTIVITY,  getSharePointActivityUserDetail(period='D7')
            VIVA_ENGAGE_ACTIVITY, getYammerActivityUserDetail(period='D7')
            SKYPE_ACTIVITY,       getSkypeForBusinessActivityUserDetail(period='D7')
            APPS,                 getM365AppUserDetail(period='D7')
            ACTIVATIONS,          getOffice365ActivationsUserDetail()
            """, quoteCharacter = '~')
    void everyReportIsAskedForByItsFunction(UsageReport report, String function) throws Exception {
        store.answers(Said.of(200, "", Map.of("Content-Type", "application/octet-stream")));

        reports.read(ReportKey.of(report, Period.D7), null, heard);

        assertEquals(List.of("/v1.0/reports/" + function), graph.asked().stream().map(Asked::path).toList());
    }

    @Test
    void theAddressOfAReportNeverLearnsTheToken() throws Exception {
        ReportTable table = reports.read(MAILS, null, heard);

        assertEquals(List.of("ada@larkfield.example", "7", "\"v1\""), List.of(
                table.text(0, "User Principal Name"), table.text(0, "Send Count"), table.version()));
        assertEquals(List.of("Bearer token"), graph.asked().stream().map(one -> one.header("Authorization")).toList());
        Asked stranger = store.asked().getFirst();
        assertEquals(List.of("/data/download/secret", false), List.of(stranger.path(),
                stranger.headers().values().stream().anyMatch(value -> value.contains("token"))));
        assertEquals(List.of(), Stream.of("Authorization", "client-request-id", "SdkVersion", "Cookie")
                .filter(stranger.headers()::containsKey).toList());
    }

    @Test
    void aReportThatHasNotChangedIsTheOneThatIsKnown() throws Exception {
        ReportTable known = reports.read(MAILS, null, heard);
        graph.answers(Said.of(304, "", Map.of("ETag", "\"v1\"")));

        ReportTable again = reports.read(MAILS, known, heard);

        assertSame(known, again);
        assertEquals(List.of("", "\"v1\""), graph.asked().stream().map(one -> one.header("If-None-Match")).toList());
        assertEquals(1, store.asked().size());
    }

    @Test
    void theAddressMayAlsoSayThatNothingHasChanged() throws Exception {
        ReportTable known = reports.read(MAILS, null, heard);
        store.answers(Said.of(304, "", Map.of()));

        assertSame(known, reports.read(MAILS, known, heard));
    }

    @Test
    void anotherPeriodIsNotTheOneThatIsKnown() throws Exception {
        ReportTable known = reports.read(MAILS, null, heard);

        ReportTable other = reports.read(ReportKey.of(UsageReport.EMAIL_ACTIVITY, Period.D7), known, heard);

        assertEquals("", graph.asked().getLast().header("If-None-Match"));
        assertEquals(Period.D7, other.key().period());
    }

    @Test
    void aReportMayComeAtOnce() throws Exception {
        graph.answers(file());

        assertEquals("7", reports.read(MAILS, null, heard).text(0, "Send Count"));
        assertEquals(List.of(), store.asked());
    }

    @ParameterizedTest
    @CsvSource({"http://reports.office.com/data", "https://reports.office.com/data", "http://localhost/data",
        "http://127.0.0.1.example.com/", "http://user:secret@127.0.0.1/data"})
    void fromThisComputerNoOtherIsFollowed(String address) {
        graph.answers(to(address));

        assertInstanceOf(Fault.ForeignLink.class, fault());
        assertEquals(1, graph.asked().size());
    }

    @ParameterizedTest
    @CsvSource({"https://reports.office.com/data/download/x, true", "https://reportsweu.office.com/x?sig=1, true",
        "http://reports.office.com/data, false", "http://127.0.0.1/data, false", "https://me:pw@x.example/, false",
        "ftp://reports.office.com/x, false", "reports.office.com, false", "'', false"})
    void fromTheInternetOnlyEncryptedAddressesAreFollowed(String address, boolean followed) throws Exception {
        Root root = Root.of(URI.create("https://graph.microsoft.com"));

        if (followed) {
            assertEquals(address, root.open(address).toString());
        } else {
            assertThrows(TenantException.class, () -> root.open(address));
        }
    }

    @Test
    void addressesThatLeadToEachOtherAreGivenUp() {
        store.answers(to(store.url("/data/download/again")));

        assertEquals("The addresses of the report lead in a circle", unreadable());
        assertEquals(3, store.asked().size());
    }

    @Test
    void aDownloadThatBreaksOffIsAskedForAnew() throws Exception {
        store.answers(file().cutOff(), Said.silence(), Said.of(404, "gone", Map.of()), file());

        assertEquals("7", reports.read(MAILS, null, heard).text(0, "Send Count"));
        assertEquals(List.of(4, 4), List.of(graph.asked().size(), store.asked().size()));
    }

    @Test
    void aDownloadThatAlwaysBreaksOffIsUnreadable() {
        store.answers(file().cutOff());

        assertEquals("The answer broke off", unreadable());
        assertEquals(4, store.asked().size());
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoReportIsUnreadableAtOnce(Said said, String what) {
        store.answers(said);

        assertEquals(what, unreadable());
        assertEquals(1, store.asked().size());
    }

    static Stream<Arguments> whatIsNoReportIsUnreadableAtOnce() {
        String page = "<html><body>Sign in to the guest network</body></html>";
        return Stream.of(
                Arguments.of(
                        Said.of(200, page, Map.of("Content-Type", "text/html")), "A page came instead of the report"),
                Arguments.of(
                        Said.of(200, page, Map.of("Content-Type", "application/octet-stream")),
                        "A page came instead of the report"),
                Arguments.of(
                        Said.of(200, "Report Refresh Date,Send Count\n2026-11-19,7\n", Map.of()),
                        "The report has no column \"User Principal Name\""),
                Arguments.of(Said.of(304, "", Map.of()),
                        "The report is said not to have changed, but none was read before"));
    }

    private Fault fault() {
        return assertThrows(TenantException.class, () -> reports.read(MAILS, null, heard)).fault();
    }

    private String unreadable() {
        return assertInstanceOf(Fault.Unreadable.class, fault()).what();
    }

    private static Said to(String address) {
        return Said.of(302, "", Map.of("Location", address, "Content-Type", "text/plain"));
    }

    private static Said file() {
        return Said.of(200, CSV, Map.of("Content-Type", "application/octet-stream", "ETag", "\"v1\""));
    }
}
