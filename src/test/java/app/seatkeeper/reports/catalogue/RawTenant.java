package app.seatkeeper.reports.catalogue;

import app.seatkeeper.demo.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The demo tenant as somebody sees it who asks it over plain HTTP and knows nothing of the application.
final class RawTenant implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI root;
    private final String token;

    RawTenant(DemoServer server) {
        root = server.root();
        token = server.token("admin");
    }

    /// Everything a collection holds, page by page.
    List<JsonNode> all(String path) {
        List<JsonNode> found = new ArrayList<>();
        String next = root + "/v1.0" + path;
        while (!next.isEmpty()) {
            JsonNode page = json(next);
            page.path("value").forEach(found::add);
            next = page.path("@odata.nextLink").asText();
        }
        return found;
    }

    private JsonNode json(String address) {
        try {
            return JSON.readTree(text(address, true));
        } catch (IOException e) {
            throw new AssertionError(address, e);
        }
    }

    /// The rows of a report as they come, by their titles.
    List<Map<String, String>> report(String function, int days) {
        String asked = function + (days == 0 ? "" : "(period='D" + days + "')");
        String sent = text(text(root + "/v1.0/reports/" + asked, true), false);
        try (var csv = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(sent.startsWith("\uFEFF") ? sent.substring(1) : sent))) {
            return csv.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new AssertionError(function, e);
        }
    }

    /// What Copilot's report says of each person, by lower-case user principal name.
    Map<String, JsonNode> copilot() {
        Map<String, JsonNode> found = new TreeMap<>();
        String next = root + "/beta/reports/getMicrosoft365CopilotUsageUserDetail(period='D180')"
                + "?$format=application/json";
        while (!next.isEmpty()) {
            JsonNode page = json(next);
            page.path("value").forEach(row -> found.put(row.path("userPrincipalName").asText(), row));
            next = page.path("@odata.nextLink").asText();
        }
        return found;
    }

    /// The body of an answer, or the address to which it leads.
    private String text(String address, boolean signedIn) {
        var request = HttpRequest.newBuilder(URI.create(address.replace(" ", "%20").replace("'", "%27")));
        if (signedIn) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 302) {
                return answer.headers().firstValue("Location").orElseThrow();
            }
            if (answer.statusCode() != 200) {
                throw new AssertionError(address + " " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
