package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Who has changed since one asked last.
class DeltaTest {

    private static final String HANNAH = "hannah.merriweather@larkfield.example";
    private static final String MARGIT = "margit.solberg@larkfield.example";

    /// All pages of a round.
    private static List<JsonNode> round(Client client, String path) throws IOException, InterruptedException {
        var pages = new ArrayList<JsonNode>();
        String next = path;
        while (!next.isEmpty()) {
            var page = client.get(next);
            assertEquals(200, page.status(), page.error());
            pages.add(page.body());
            next = page.body().path("@odata.nextLink").asText();
        }
        return pages;
    }

    private static String link(List<JsonNode> pages) {
        return pages.getLast().path("@odata.deltaLink").asText();
    }

    @Test
    void afterTheFirstRoundOnlyChangesCome() throws IOException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var server = DemoServer.start(DemoOptions.defaults().withUsers(450), workers);
                var client = new Client(server, "admin")) {
            var first = round(client, "/users/delta?$select=displayName,department");
            var ids = new HashSet<String>();
            first.forEach(page -> page.path("value").forEach(user -> ids.add(user.path("id").asText())));
            String gone = client.get("/users/" + MARGIT).body().path("id").asText();

            server.backDoor().set(HANNAH, "department", "Elsewhere");
            server.backDoor().delete(MARGIT);
            var second = round(client, link(first));
            var third = round(client, link(second));

            assertEquals(List.of(450, 5), List.of(ids.size(), first.size()));
            var changes = second.getFirst().path("value");
            assertEquals(List.of("Elsewhere", gone, "deleted", 2), List.of(changes.at("/0/department").asText(),
                    changes.at("/1/id").asText(), changes.at("/1/@removed/reason").asText(), changes.size()));
            assertEquals(0, third.getFirst().path("value").size());
        }
    }

    @Test
    void latestBeginsNowAndAMarkThatIsTooOldLeadsBackToTheStart() throws IOException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var server = DemoServer.start(DemoOptions.defaults().withUsers(200), workers);
                var other = DemoServer.start(DemoOptions.defaults().withUsers(200), workers);
                var client = new Client(server, "admin"); var stranger = new Client(other, "admin")) {
            var latest = round(client, "/users/delta()?$deltatoken=latest&$select=id");
            String path = link(latest).substring(link(latest).indexOf("/users"));
            server.backDoor().enable(HANNAH, false);

            assertEquals(List.of(0, 1), List.of(latest.getFirst().path("value").size(),
                    round(client, path).getFirst().path("value").size()));
            var old = stranger.get(path);
            assertEquals(List.of(410, other.root() + "/v1.0/users/delta?$select=id"),
                    List.of(old.status(), old.header("Location").orElse("")));
        }
    }
}
