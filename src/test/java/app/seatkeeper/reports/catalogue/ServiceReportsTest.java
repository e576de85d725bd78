package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.catalogue.Truth.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.reports.ReportName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports on how many use a service, and on those who are gone.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ServiceReportsTest {

    private static final Map<String, String> MICROSOFT = Map.of("EXCHANGE", "Exchange", "ONEDRIVE", "OneDrive",
            "SHAREPOINT", "SharePoint", "SKYPE", "Skype For Business", "VIVA_ENGAGE", "Yammer", "TEAMS", "Teams",
            "", "Office 365");
    private static final String ACTIVE_USERS = "getOffice365ActiveUserDetail";

    private final Stage stage;

    ServiceReportsTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void peopleAreCountedByTheirLastActivityBesideMicrosoftsCounts() {
        Map<String, Map<String, String>> expected = Truth.table();
        Collection<JsonNode> users = stage.truth().users().values();
        Map<String, String> sums = stage.use().report("getOffice365ServicesUserCounts", 30).getFirst();
        scope("Tenant", "Larkfield Group", users, title -> sums.getOrDefault(title, ""), expected);
        users.stream().collect(Collectors.groupingBy(user -> Truth.text(user, "department"))).forEach((name, members) ->
                scope("Department", name.isEmpty() ? "without a department" : name, members, _ -> "", expected));
        stage.use().report("getOffice365ActiveUserCounts", 30).forEach(row -> MICROSOFT.forEach((service, title) -> {
            Map<String, String> cells = new HashMap<>();
            Stream.of("concerned", "activePeople", "shareActive", "active7", "active30", "active90", "active180",
                    "notActive", "unknownPeople", "microsoftInactive").forEach(key -> cells.put("column." + key, ""));
            cells.put("column.microsoftActive", row.getOrDefault(title, ""));
            put("Day", row.getOrDefault("Report Date", ""), service, cells, expected);
        }));

        assertEquals(List.of(), Comparison.differences(
                ReportName.ACTIVE_USERS, stage.input(), List.of("scope", "name", "service"), expected));
    }

    private void scope(String scope, String name, Collection<JsonNode> people, UnaryOperator<String> microsoft,
            Map<String, Map<String, String>> expected) {
        List<String> services = Stream.concat(Stream.of(""), TrueUse.services().stream()).toList();
        for (String service : services) {
            List<String> last = people.stream()
                    .map(user -> service.isEmpty() ? stage.use().newest(user) : stage.use().last(user, service))
                    .filter(cell -> !cell.isEmpty()).toList();
            Map<String, String> cells = counts(last);
            String title = MICROSOFT.get(service);
            cells.put("column.microsoftActive", title == null ? "" : microsoft.apply(title + " Active"));
            cells.put("column.microsoftInactive", title == null ? "" : microsoft.apply(title + " Inactive"));
            put(scope, name, service, cells, expected);
        }
    }

    private static Map<String, String> counts(List<String> last) {
        List<Long> days = last.stream().filter(cell -> cell.startsWith("2")).map(TrueUse::daysSince).toList();
        Map<String, String> cells = new HashMap<>();
        for (int window : List.of(7, 30, 90, 180)) {
            cells.put("column.active" + window, "" + days.stream().filter(day -> day <= window).count());
        }
        long active = days.stream().filter(day -> day <= 30).count();
        cells.put("column.concerned", "" + last.size());
        cells.put("column.activePeople", "" + active);
        cells.put("column.shareActive", last.isEmpty() ? "" : Comparison.share((double) active / last.size()));
        cells.put("column.notActive", "" + (days.stream().filter(day -> day > 180).count()
                + last.stream().filter(cell -> cell.startsWith("none")).count()));
        cells.put("column.unknownPeople", "" + last.stream().filter("unknown"::equals).count());
        return cells;
    }

    private static void put(String scope, String name, String service, Map<String, String> cells,
            Map<String, Map<String, String>> expected) {
        cells.put("column.scope", scope);
        cells.put("column.name", name);
        cells.put("column.service",
                new English().of(service.isEmpty() ? "report.allServices" : "report.service." + service));
        cells.put("column.period", "30");
        expected.put(Comparison.key(List.of("scope", "name", "service"), cells), cells);
    }

    /// What the reports say of accounts that the directory does not know, from every report that tells last days.
    private Map<String, Map<String, String>> strangers() {
        Map<String, Map<String, String>> strangers = new TreeMap<>();
        Map<String, Set<String>> services = new HashMap<>();
        for (TrueUse.Told told : TrueUse.LAST_DAYS) {
            stage.use().report(told.function(), 180).stream().filter(row -> stage.use().person(row).isEmpty())
                    .forEach(row -> {
                        String upn = row.getOrDefault("User Principal Name", "");
                        Map<String, String> cells = strangers.computeIfAbsent(upn, _ -> new HashMap<>());
                        String day = row.getOrDefault(told.title(), "");
                        cells.merge("column.lastActivity", day, TrueUse::max);
                        if (!day.isEmpty()) {
                            services.computeIfAbsent(upn, _ -> new TreeSet<>()).add(told.service());
                        }
                    });
        }
        strangers.forEach((upn, cells) -> stranger(upn, cells, services.getOrDefault(upn, Set.of())));
        return strangers;
    }

    private void stranger(String upn, Map<String, String> cells, Set<String> services) {
        Map<String, String> row = stage.use().report(ACTIVE_USERS, 180).stream()
                .filter(one -> upn.equals(one.get("User Principal Name"))).findFirst().orElse(Map.of());
        String last = cells.getOrDefault("column.lastActivity", "");
        String products = row.getOrDefault("Assigned Products", "");
        boolean deleted = row.getOrDefault("Is Deleted", "").equals("True");
        cells.put("column.user", row.getOrDefault("Display Name", upn));
        cells.put("column.upn", upn);
        cells.put("column.services", String.join("; ", TrueUse.services().stream().filter(services::contains)
                .map(service -> new English().of("report.service." + service)).toList()));
        cells.put("column.lastActivity", last.isEmpty() ? "unknown" : last);
        cells.put("column.daysSinceActivity", last.isEmpty() ? "unknown" : "" + TrueUse.daysSince(last));
        cells.put("column.isDeleted", yes(deleted));
        cells.put("column.deleted", row.getOrDefault("Deleted Date", ""));
        cells.put("column.reportedProducts", products.isEmpty() ? "unknown" : products.replace("+", "; "));
        cells.put("column.licenses", products.replace("+", "; "));
        TrueUse.services().forEach(service ->
                cells.put("last." + service, services.contains(service) ? "unknown" : ""));
        cells.put("column.accountStatus", "Deleted");
        Stream.of("mail", "givenName", "surname", "created", "lastSignIn", "employeeId", "userType", "userId")
                .forEach(key -> cells.put("column." + key, "unknown"));
    }

    @Test
    void unmatchedActivityIsThatOfAccountsTheDirectoryDoesNotKnow() {
        assertEquals(List.of(), Comparison.differences(
                ReportName.UNMATCHED_ACTIVITY, stage.input(), List.of("upn"), strangers()));
    }

    @Test
    void theRosterHasEverybodyAndThoseWhomOnlyTheReportsRemember() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().forEach((upn, user) -> {
            Map<String, String> cells = stage.people().of(user);
            cells.put("column.deleted", "");
            TrueUse.services().forEach(service -> cells.put("last." + service, stage.use().last(user, service)));
            expected.put(upn, cells);
        });
        strangers().forEach((upn, cells) -> {
            if ("Yes".equals(cells.get("column.isDeleted"))) {
                expected.put(upn, cells);
            }
        });

        assertEquals(List.of(),
                Comparison.differences(ReportName.ROSTER, stage.input(), List.of("upn"), expected));
    }
}
