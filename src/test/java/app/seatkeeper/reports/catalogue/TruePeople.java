package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.catalogue.Truth.joined;
import static app.seatkeeper.reports.catalogue.Truth.text;
import static app.seatkeeper.reports.catalogue.Truth.yes;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What reports are to say of a person, by the keys of their columns.
final class TruePeople {

    private final Truth truth;
    private final TrueUse use;

    TruePeople(Truth truth, TrueUse use) {
        this.truth = truth;
        this.use = use;
    }

    /// Every column that reports on people share.
    Map<String, String> of(JsonNode user) {
        Map<String, String> cells = new HashMap<>();
        profile(user, cells);
        signIns(user, cells);
        licenses(user, cells);
        details(user, cells);
        cells.put("column.monthlyCost", TrueCosts.of(user).shown());
        cells.put("column.annualCost", TrueCosts.of(user).times(12).shown());
        cells.put("column.lastActivity", use.newest(user));
        cells.put("column.roles", joined(truth.roles(user).stream()));
        return cells;
    }

    private static void profile(JsonNode user, Map<String, String> cells) {
        Map.ofEntries(Map.entry("displayName", "user"), Map.entry("userPrincipalName", "upn"),
                Map.entry("mail", "mail"), Map.entry("givenName", "givenName"), Map.entry("surname", "surname"),
                Map.entry("department", "department"), Map.entry("jobTitle", "jobTitle"),
                Map.entry("companyName", "company"), Map.entry("country", "country"), Map.entry("city", "city"),
                Map.entry("officeLocation", "office"), Map.entry("employeeId", "employeeId"),
                Map.entry("usageLocation", "usageLocation"), Map.entry("id", "userId"))
                .forEach((property, column) -> cells.put("column." + column, text(user, property)));
        cells.put("column.costCenter", text(user.path("employeeOrgData"), "costCenter"));
        cells.put("column.userType", text(user, "userType").equals("Guest") ? "Guest" : "Member");
        cells.put("column.synced", yes(user.path("onPremisesSyncEnabled").asBoolean()));
        cells.put("column.created", text(user, "createdDateTime"));
        cells.put("column.accountStatus", user.path("accountEnabled").asBoolean() ? "Enabled" : "Blocked");
    }

    private void signIns(JsonNode user, Map<String, String> cells) {
        JsonNode times = truth.signIns(user);
        String successful = text(times, "lastSuccessfulSignInDateTime");
        String interactive = text(times, "lastSignInDateTime");
        String silent = text(times, "lastNonInteractiveSignInDateTime");
        String newest = Stream.of(successful, interactive, silent).max(String::compareTo).orElse("");
        cells.put("column.lastSuccessful", orNever(successful));
        cells.put("column.lastInteractive", orNever(interactive));
        cells.put("column.lastNonInteractive", orNever(silent));
        cells.put("column.lastSignIn", orNever(newest));
        cells.put("column.daysSinceSignIn", newest.isEmpty() ? "" : "" + TrueUse.daysSince(newest));
    }

    private static String orNever(String time) {
        return time.isEmpty() ? "none since April 2020" : time;
    }

    private void licenses(JsonNode user, Map<String, String> cells) {
        List<JsonNode> paths = Truth.paths(user);
        cells.put("column.licenses", joined(paths.stream().map(Truth::sku).map(truth::product)));
        cells.put("column.directLicenses", joined(paths.stream().filter(path -> Truth.group(path).isEmpty())
                .map(Truth::sku).map(truth::product)));
        cells.put("column.groupLicenses", joined(paths.stream().filter(path -> !Truth.group(path).isEmpty())
                .map(Truth::sku).map(truth::product)));
        cells.put("column.groups", joined(paths.stream().map(Truth::group).filter(group -> !group.isEmpty())
                .map(truth::groupName)));
        cells.put("column.partNumbers", joined(paths.stream().map(Truth::sku).map(truth::partNumber)));
        cells.put("column.productIds", joined(paths.stream().map(Truth::sku)));
        cells.put("column.licenseCount", "" + paths.stream().map(Truth::sku).distinct().count());
    }

    private void details(JsonNode user, Map<String, String> cells) {
        List<JsonNode> paths = Truth.paths(user);
        List<String> off = new ArrayList<>();
        paths.forEach(path -> path.path("disabledPlans").forEach(plan -> off.add(truth.plan(plan.asText()))));
        cells.put("column.disabledPlans", joined(off.stream()));
        cells.put("column.lastLicenseChange", paths.stream()
                .map(path -> Instant.parse(text(path, "lastUpdatedDateTime"))).max(Instant::compareTo)
                .map(Instant::toString).orElse(""));
        Map<String, Long> ways = paths.stream().filter(Truth::works).collect(groupingBy(Truth::sku, counting()));
        ways.values().removeIf(count -> count < 2);
        cells.put("column.isDuplicate", yes(!ways.isEmpty()));
        cells.put("column.duplicates", joined(ways.entrySet().stream()
                .map(one -> truth.product(one.getKey()) + " (" + one.getValue() + " times)")));
        cells.put("column.licenseStatus", paths.isEmpty() ? "No license"
                : paths.stream().anyMatch(path -> path.path("state").asText().endsWith("Error")) ? "Error" : "Active");
    }
}
