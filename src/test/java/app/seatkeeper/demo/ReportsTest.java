package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.activity.Footprint;
import app.seatkeeper.demo.activity.Measure;
import app.seatkeeper.demo.activity.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Usage reports, as files and as JSON.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    private static final String MAIL = "/reports/getEmailActivityUserDetail(period='D30')";
    private static final String CODE = "[0-9A-F]{32}";

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    @SuppressWarnings("NullAway.Init")
    private DemoServer server;

    @BeforeAll
    void start() throws IOException {
        server = DemoServer.start(DemoOptions.defaults().withUsers(600), workers);
    }

    @AfterAll
    void stop() {
        server.close();
        workers.close();
    }

    @AfterEach
    void show() {
        server.backDoor().conceal(false);
    }

    static List<String> headers() throws IOException {
        var stream = Objects.requireNonNull(ReportsTest.class.getResourceAsStream("report-headers.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private Client.Reply as(String who, String path, String... headers) throws IOException, InterruptedException {
        try (var client = new Client(server, who, headers)) {
            return client.get(path);
        }
    }

    private String file(String path) throws IOException, InterruptedException {
        var found = as("admin", path);
        assertEquals(302, found.status(), found.error());
        try (var nobody = new Client(server.root(), "")) {
            return nobody.get(found.header("Location").orElseThrow()).whole().body();
        }
    }

    /// The cells of the rows below the titles; no report of this tenant has commas in its cells.
    private List<List<String>> rows(String path) throws IOException, InterruptedException {
        return file(path).lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void everyReportBeginsWithAByteOrderMarkAndItsTitles(String line) throws IOException, InterruptedException {
        String name = line.substring(0, line.indexOf('|'));
        String titles = line.substring(line.indexOf('|') + 1);
        String parameters = name.contains("Activations") ? "" : "(period='D7')";

        String file = file("/reports/" + name + parameters);

        assertEquals('\uFEFF' + titles, file.substring(0, file.indexOf("\r\n")));
        var widths = file.lines().map(row -> row.split(",", -1).length).distinct().toList();
        assertEquals(List.of(titles.split(",", -1).length), widths);
        assertTrue(file.lines().count() > 1);
    }

    @Test
    void aReportLeadsToAnAddressThatIsGoodForNoOtherFile() throws IOException, InterruptedException {
        var found = as("admin", MAIL);
        String address = found.header("Location").orElseThrow();
        try (var nobody = new Client(server.root(), "")) {
            var file = nobody.get(address);
            var other = nobody.get(address.substring(0, address.length() - 4) + "0000");

            assertEquals(List.of(302, "text/plain", 200, "application/octet-stream", found.header("ETag").orElseThrow(),
                    404), List.of(found.status(), found.header("Content-Type").orElse(""), file.status(),
                    file.header("Content-Type").orElse(""), file.header("ETag").orElse(""), other.status()));
        }
    }

    @Test
    void whatIsKnownIsNotSentAgainUntilNamesAreConcealed() throws IOException, InterruptedException {
        String tag = as("admin", MAIL).header("ETag").orElseThrow();

        int same = as("admin", MAIL, "If-None-Match", tag).status();
        server.backDoor().conceal(true);
        int other = as("admin", MAIL, "If-None-Match", tag).status();

        assertEquals(List.of(304, 302), List.of(same, other));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            admin | getEmailActivityUserDetail(period='D8') | 400
            admin | getEmailActivityUserDetail | 400
            admin | getEmailActivityUserDetail(date=2001-01-01) | 400
            admin | getOffice365ActiveUserCounts(date=2026-11-11) | 400
            admin | getOffice365ActivationsUserDetail(period='D7') | 400
            admin | getNothing(period='D7') | 400
            admin | getMicrosoft365CopilotUsageUserDetail(period='D30') | 400
            admin | getOffice365ActivationsUserDetail() | 302
            plain | getEmailActivityUserDetail(period='D7') | 403
            reader | getEmailActivityUserDetail(period='D7') | 403
            reader | getOffice365ServicesUserCounts(period='D7') | 302
            app | getEmailActivityUserDetail(period='D7') | 302
            """)
    void reportsAreForThoseWhoMayReadThemAndAskRightly(String who, String function, int status)
            throws IOException, InterruptedException {
        assertEquals(status, as(who, "/reports/" + function).status());
    }

    @Test
    void theReportServiceWrapsItsRefusals() throws IOException, InterruptedException {
        try (var client = new Client(server.root(), server.token("admin", Set.of("User.Read.All")))) {
            assertEquals("403 UnknownError: {\"error\":{\"code\":\"S2SUnauthorized\",\"message\":"
                    + "\"Invalid permission.\"}}", client.get(MAIL).error());
        }
    }

    @Test
    void mailIsCountedAsThePeopleBehindTheReportWroteIt() throws IOException, InterruptedException {
        var people = new TreeMap<String, Footprint>();
        server.backDoor().unmatched().forEach(one -> people.put(one.upn(), one));
        server.backDoor().state().values().forEach(state -> server.backDoor().activity(state.user())
                .ifPresent(one -> people.put(one.upn(), one)));
        people.values().removeIf(one -> one.mailbox().isEmpty() || one.periods().get(7) == null
                || !one.within(7).counts().containsKey(Measure.MAIL_SENT));

        var sent = new TreeMap<String, String>();
        people.forEach((upn, one) -> sent.put(upn, one.within(30).last().getOrDefault(Service.EXCHANGE, null) + " "
                + one.within(30).counts().get(Measure.MAIL_SENT) + " "
                + one.within(30).counts().get(Measure.MAIL_READ) + " " + one.products()));
        var reported = new TreeMap<String, String>();
        rows(MAIL).forEach(row -> reported.put(row.get(1), (row.get(5).isEmpty() ? "null" : row.get(5)) + " "
                + row.get(6) + " " + row.get(8) + " " + row.get(11)));
        assertEquals(sent, reported);
    }

    @Test
    void totalsCountTheRowsOfTheDetails() throws IOException, InterruptedException {
        var details = rows("/reports/getOffice365ActiveUserDetail(period='D90')");
        var total = rows("/reports/getOffice365ServicesUserCounts(period='D90')").getFirst();

        for (int service = 0; service < 6; service++) {
            int column = 11 + service;
            int place = List.of(1, 3, 5, 7, 9, 11).get(service);
            assertEquals(String.valueOf(details.stream().filter(row -> !row.get(column).isEmpty()).count()),
                    total.get(place));
        }
    }

    @Test
    void aReportOnOneDayNamesThoseWhoWereActiveOnIt() throws IOException, InterruptedException {
        String newest = rows(MAIL).getFirst().getFirst();

        var rows = rows("/reports/getEmailActivityUserDetail(date=" + newest + ")");

        assertEquals(List.of(newest), rows.stream().map(row -> row.get(5)).distinct().toList());
        assertEquals(rows, rows("/reports/getEmailActivityUserDetail(date='" + newest + "')"));
    }

    @Test
    void concealedNamesAreTheSameCodesInAllReports() throws IOException, InterruptedException {
        var clear = names("/reports/getEmailActivityUserDetail(period='D7')", 1);
        server.backDoor().conceal(true);
        var mail = names("/reports/getEmailActivityUserDetail(period='D7')", 1);
        var apps = names("/reports/getM365AppUserDetail(period='D7')", 1);

        assertTrue(Stream.of(mail, apps, names("/reports/getEmailActivityUserDetail(period='D7')", 2),
                names("/reports/getTeamsUserActivityUserDetail(period='D7')", 3)).flatMap(Set::stream)
                .allMatch(name -> name.matches(CODE)));
        assertTrue(mail.containsAll(apps));
        assertEquals(clear.size(), mail.size());
    }

    private Set<String> names(String path, int column) throws IOException, InterruptedException {
        var names = new HashSet<String>();
        rows(path).forEach(row -> names.add(row.get(column)));
        return names;
    }

    @Test
    void jsonComesInPagesWithTheSamePeople() throws IOException, InterruptedException {
        var file = new ArrayList<String>();
        rows("/reports/getM365AppUserDetail(period='D30')").forEach(row -> file.add(row.get(1)));
        try (var client = new Client(server, "admin")) {
            var first = client.get("/reports/getM365AppUserDetail(period='D30')?$format=application/json").body();
            var all = client.all("/reports/getM365AppUserDetail(period='D30')?$format=application/json&$top=90");

            assertEquals(200, first.path("value").size());
            assertEquals(file, all.stream().map(user -> user.path("userPrincipalName").asText()).toList());
            assertEquals(30, all.getFirst().at("/details/0/reportPeriod").asInt());
            assertTrue(all.stream().anyMatch(user -> user.at("/details/0/wordWindows").asBoolean()));
        }
    }

    @Test
    void copilotIsReportedAsJsonInBeta() throws IOException, InterruptedException {
        try (var client = new Client(server, "admin")) {
            var all = client.all("/beta/reports/getMicrosoft365CopilotUsageUserDetail(period='D30')");

            assertEquals(List.of("reportRefreshDate", "userPrincipalName", "displayName", "lastActivityDate",
                    "microsoftTeamsCopilotLastActivityDate", "wordCopilotLastActivityDate",
                    "excelCopilotLastActivityDate", "powerPointCopilotLastActivityDate",
                    "outlookCopilotLastActivityDate", "oneNoteCopilotLastActivityDate", "loopCopilotLastActivityDate",
                    "copilotChatLastActivityDate", "copilotActivityUserDetailsByPeriod"),
                    all.getFirst().propertyStream().map(property -> property.getKey()).toList());
        }
    }
}
