package app.seatkeeper.reports.catalogue;

import app.seatkeeper.workspace.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;

/// What the usage reports of the demo tenant say, as they come.
final class TrueUse {

    /// A service, a report and the title of the column with its last day.
    record Told(String service, String function, String title) { }

    private static final String LAST = "Last Activity Date";
    private static final String ALL = "getOffice365ActiveUserDetail";
    static final List<Told> LAST_DAYS = List.of(
            new Told("EXCHANGE", ALL, "Exchange Last Activity Date"),
            new Told("EXCHANGE", "getEmailActivityUserDetail", LAST),
            new Told("OUTLOOK", "getEmailAppUsageUserDetail", LAST),
            new Told("TEAMS", ALL, "Teams Last Activity Date"),
            new Told("TEAMS", "getTeamsUserActivityUserDetail", LAST),
            new Told("ONEDRIVE", ALL, "OneDrive Last Activity Date"),
            new Told("ONEDRIVE", "getOneDriveActivityUserDetail", LAST),
            new Told("SHAREPOINT", ALL, "SharePoint Last Activity Date"),
            new Told("SHAREPOINT", "getSharePointActivityUserDetail", LAST),
            new Told("APPS", "getM365AppUserDetail", LAST),
            new Told("VIVA_ENGAGE", ALL, "Yammer Last Activity Date"),
            new Told("VIVA_ENGAGE", "getYammerActivityUserDetail", LAST),
            new Told("SKYPE", ALL, "Skype For Business Last Activity Date"),
            new Told("SKYPE", "getSkypeForBusinessActivityUserDetail", LAST),
            new Told("COPILOT", "copilot", "lastActivityDate"));

    private final Truth truth;
    private final RawTenant tenant;
    private final Map<String, List<Map<String, String>>> reports = new HashMap<>();
    private final Map<String, Map<String, List<Map<String, String>>>> byPerson = new HashMap<>();
    private final Map<String, Set<String>> measured = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    TrueUse(Truth truth, RawTenant tenant) throws IOException {
        this.truth = truth;
        this.tenant = tenant;
        truth.users().forEach((upn, user) -> {
            names.put(upn.toLowerCase(Locale.ROOT), upn);
            names.put(user.path("id").asText(), upn);
        });
        try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream("measured-plans.csv"));
                var csv = CSVFormat.DEFAULT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(row -> measured.computeIfAbsent(row.get(2), _ -> new HashSet<>()).add(row.get(0)));
        }
    }

    /// The rows of a report over some days.
    List<Map<String, String>> report(String function, int days) {
        return reports.computeIfAbsent(function + days, _ ->
                function.equals("copilot") ? copilot() : tenant.report(function, days));
    }

    private List<Map<String, String>> copilot() {
        List<Map<String, String>> rows = new ArrayList<>();
        tenant.copilot().forEach((upn, row) -> {
            Map<String, String> cells = new HashMap<>(Map.of("User Principal Name", upn));
            row.propertyStream().forEach(cell -> cells.put(cell.getKey(), Truth.text(row, cell.getKey())));
            rows.add(cells);
        });
        return rows;
    }

    /// Whom a row is about: by the object id where there is one, else by name; empty for nobody in the directory.
    String person(Map<String, String> row) {
        String id = row.getOrDefault("User Id", "");
        String name = row.getOrDefault("User Principal Name", row.getOrDefault("Owner Principal Name", ""));
        return names.getOrDefault(id, names.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
    }

    /// The rows of a report about somebody.
    List<Map<String, String>> rows(String function, int days, String upn) {
        return byPerson.computeIfAbsent(function + days, _ -> {
            Map<String, List<Map<String, String>>> sorted = new HashMap<>();
            report(function, days).forEach(row -> sorted.computeIfAbsent(person(row), _ -> new ArrayList<>()).add(row));
            return sorted;
        }).getOrDefault(upn, List.of());
    }

    /// The services for which somebody has a measured plan that is on.
    Set<String> licensed(JsonNode user) {
        Set<String> services = new TreeSet<>();
        for (JsonNode path : Truth.paths(user)) {
            Set<String> off = new HashSet<>();
            path.path("disabledPlans").forEach(plan -> off.add(plan.asText()));
            JsonNode product = truth.products().get(Truth.sku(path));
            if (Truth.works(path) && product != null) {
                product.path("servicePlans").forEach(plan -> {
                    String id = plan.path("servicePlanId").asText();
                    services.addAll(off.contains(id) ? Set.of() : measured.getOrDefault(id, Set.of()));
                });
            }
        }
        return services;
    }

    /// When somebody last used a service, as a cell shows it.
    String last(JsonNode user, String service) {
        String newest = "";
        boolean reported = false;
        for (Told told : LAST_DAYS) {
            if (told.service.equals(service)) {
                for (Map<String, String> row : rows(told.function, 180, Truth.upn(user))) {
                    reported = true;
                    newest = max(newest, row.getOrDefault(told.title, ""));
                }
            }
        }
        if (!newest.isEmpty()) {
            return newest;
        }
        return !licensed(user).contains(service) ? "" : reported ? "none in 180 days" : "unknown";
    }

    static String max(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// The newest use of any service. Nothing follows from the silence of Skype for Business.
    String newest(JsonNode user) {
        String newest = "";
        for (String service : services()) {
            String last = last(user, service);
            newest = service.equals("SKYPE") && !last.startsWith("2") ? newest : ahead(newest, last);
        }
        return newest;
    }

    /// Days in their order are ahead of *unknown*, that is ahead of *none*, and that of nothing.
    private static String ahead(String one, String other) {
        List<String> order = List.of("", "none in 180 days", "unknown");
        boolean words = order.contains(one) && order.contains(other);
        boolean first = words ? order.indexOf(one) > order.indexOf(other)
                : order.contains(other) || (!order.contains(one) && one.compareTo(other) > 0);
        return first ? one : other;
    }

    static List<String> services() {
        return List.of("EXCHANGE", "OUTLOOK", "TEAMS", "ONEDRIVE", "SHAREPOINT", "APPS", "VIVA_ENGAGE", "COPILOT",
                "SKYPE");
    }

    static long daysSince(String day) {
        return ChronoUnit.DAYS.between(LocalDate.parse(day.substring(0, 10)), Larkfield.TODAY);
    }
}
