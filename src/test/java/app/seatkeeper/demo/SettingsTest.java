package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// How the tenant is set up: concealment, limits on reports, and what it lacks without a premium license.
class SettingsTest {

    private static final String SETTINGS = "/admin/reportSettings";

    private interface Story {
        void tell(DemoServer server) throws IOException, InterruptedException;
    }

    private static void with(DemoOptions options, Story story) throws IOException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var server = DemoServer.start(options.withUsers(1_200), workers)) {
            story.tell(server);
        }
    }

    @Test
    void aGlobalAdministratorConcealsNamesAndShowsThemAgain() throws IOException, InterruptedException {
        with(CommandLine.options(List.of("--conceal")), server -> {
            try (var admin = new Client(server, "admin"); var colleague = new Client(server, "license-admin");
                    var reader = new Client(server.root(), server.token("admin", Set.of("ReportSettings.Read.All")))) {
                boolean before = admin.get(SETTINGS).body().path("displayConcealedNames").asBoolean();
                int shown = admin.send("PATCH", SETTINGS, "{\"displayConcealedNames\":false}").status();

                assertEquals(List.of(true, 204, false, 403, 403, 400), List.of(before, shown,
                        reader.get(SETTINGS).body().path("displayConcealedNames").asBoolean(),
                        reader.send("PATCH", SETTINGS, "{\"displayConcealedNames\":true}").status(),
                        colleague.get(SETTINGS).status(), admin.send("PATCH", SETTINGS, "{}").status()));
            }
        });
    }

    @Test
    void aReportIsGivenFourteenTimesInTenMinutesAndFortyReportsInAll() throws IOException, InterruptedException {
        with(DemoOptions.defaults().withLimits(Limits.PUBLISHED), server -> {
            try (var admin = new Client(server, "admin")) {
                var answers = new ArrayList<Integer>();
                for (String name : List.of("Email", "OneDrive", "SharePoint", "Yammer")) {
                    for (int i = 0; i < 15; i++) {
                        var reply = admin.get("/reports/get" + name + "ActivityUserDetail(period='D7')");
                        answers.add(reply.status());
                        assertEquals(reply.status() == 429, reply.header("Retry-After").isPresent());
                    }
                }

                assertEquals(40, Collections.frequency(answers, 302));
                assertEquals(List.of(302, 429), answers.subList(13, 15));
                assertEquals(Collections.nCopies(15, 429), answers.subList(45, 60));
            }
        });
    }

    @Test
    void withoutAPremiumLicenseWhoAsksForSignInsGetsNothing() throws IOException, InterruptedException {
        with(CommandLine.options(List.of("--no-premium", "--seed", "3")), server -> {
            try (var admin = new Client(server, "admin")) {
                var refused = admin.get("/users?$select=id,signInActivity");

                assertEquals("403 Authentication_RequestFromNonPremiumTenantOrB2CTenant: Neither tenant is B2C or"
                        + " tenant doesn't have premium license", refused.error());
                assertEquals(200, admin.get("/users?$select=id").status());
            }
        });
    }

    @Test
    void pagesWithSignInsHoldFiveHundredAtMost() throws IOException, InterruptedException {
        with(DemoOptions.defaults(), server -> {
            try (var admin = new Client(server, "admin")) {
                var page = admin.get("/users?$top=1000&$select=id,signInActivity,employeeOrgData").body();
                var centers = page.path("value").findValues("costCenter");

                assertEquals(500, page.path("value").size());
                assertTrue(centers.size() > 400 && centers.size() < 500, () -> "cost centers: " + centers.size());
            }
        });
    }
}
