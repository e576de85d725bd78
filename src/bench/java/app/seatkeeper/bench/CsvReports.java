package app.seatkeeper.bench;

import app.seatkeeper.domain.usage.UsageReport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the same reports into the records of Commons CSV, and tells how long it took.
final class CsvReports {

    private static final Map<UsageReport, String> FUNCTIONS = Map.ofEntries(
            Map.entry(UsageReport.ACTIVE_USERS, "getOffice365ActiveUserDetail"),
            Map.entry(UsageReport.ACTIVE_USER_COUNTS, "getOffice365ActiveUserCounts"),
            Map.entry(UsageReport.SERVICE_USER_COUNTS, "getOffice365ServicesUserCounts"),
            Map.entry(UsageReport.EMAIL_ACTIVITY, "getEmailActivityUserDetail"),
            Map.entry(UsageReport.EMAIL_APPS, "getEmailAppUsageUserDetail"),
            Map.entry(UsageReport.MAILBOX_USAGE, "getMailboxUsageDetail"),
            Map.entry(UsageReport.TEAMS_ACTIVITY, "getTeamsUserActivityUserDetail"),
            Map.entry(UsageReport.ONEDRIVE_ACTIVITY, "getOneDriveActivityUserDetail"),
            Map.entry(UsageReport.ONEDRIVE_USAGE, "getOneDriveUsageAccountDetail"),
            Map.entry(UsageReport.SHAREPOINT_ACTIVITY, "getSharePointActivityUserDetail"),
            Map.entry(UsageReport.VIVA_ENGAGE_ACTIVITY, "getYammerActivityUserDetail"),
            Map.entry(UsageReport.SKYPE_ACTIVITY, "getSkypeForBusinessActivityUserDetail"),
            Map.entry(UsageReport.APPS, "getM365AppUserDetail"),
            Map.entry(UsageReport.ACTIVATIONS, "getOffice365ActivationsUserDetail"));

    private CsvReports() {
    }

    /// @param arguments the root of Graph, and a token
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var watch = new Stopwatch();
        List<CSVRecord> records = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (var report : FUNCTIONS.entrySet()) {
                String period = report.getKey().hasPeriod() ? "(period='D180')" : "";
                URI asked = URI.create(arguments[0] + "/v1.0/reports/" + report.getValue() + period);
                var led = client.send(HttpRequest.newBuilder(asked)
                        .header("Authorization", "Bearer " + arguments[1]).build(), BodyHandlers.discarding());
                URI there = URI.create(led.headers().firstValue("Location").orElseThrow());
                var file = client.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofInputStream());
                try (var text = new InputStreamReader(file.body(), StandardCharsets.UTF_8);
                        CSVParser lines = CSVParser.builder().setReader(text).setFormat(CSVFormat.DEFAULT).get()) {
                    long before = records.size();
                    lines.forEach(records::add);
                    if (records.size() > before) {
                        records.remove((int) before);
                    }
                }
            }
        }
        watch.stop(records.size(), records);
    }
}
