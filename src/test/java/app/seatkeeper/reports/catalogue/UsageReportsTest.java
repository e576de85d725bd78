package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.catalogue.Truth.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.reports.ReportName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports on what each person uses, held against Microsoft's reports as they come.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UsageReportsTest {

    private static final Map<String, String> ACTIVITY = Map.of(
            "EXCHANGE", "getEmailActivityUserDetail", "TEAMS", "getTeamsUserActivityUserDetail",
            "ONEDRIVE", "getOneDriveActivityUserDetail", "SHAREPOINT", "getSharePointActivityUserDetail",
            "VIVA_ENGAGE", "getYammerActivityUserDetail");

    private final Stage stage;

    UsageReportsTest(Stage stage) {
        this.stage = stage;
    }

    private Map<String, String> person(String upn) {
        return stage.people().of(Objects.requireNonNull(stage.truth().users().get(upn)));
    }

    private static String cell(Map<String, String> row, String title) {
        return Objects.requireNonNull(row.get(title), title);
    }

    /// A cell that says *Yes*, *No*, *True* or *False*.
    private static String flag(Map<String, String> row, String title) {
        return yes(Set.of("yes", "true").contains(cell(row, title).toLowerCase(Locale.ROOT)));
    }

    @Test
    void eachCountOfEachServiceIsMicrosofts() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().forEach((upn, user) -> {
            Set<String> licensed = stage.use().licensed(user);
            boolean any = ACTIVITY.entrySet().stream().anyMatch(one -> licensed.contains(one.getKey())
                    || !stage.use().rows(one.getValue(), 30, upn).isEmpty());
            if (any) {
                Map<String, String> cells = person(upn);
                cells.put("column.period", "30");
                ACTIVITY.keySet().forEach(service -> cells.put("last." + service, stage.use().last(user, service)));
                Stream.of(Measure.values()).forEach(measure ->
                        cells.put("measure." + measure.name(), counted(measure, upn, licensed)));
                expected.put(upn, cells);
            }
        });

        assertEquals(List.of(),
                Comparison.differences(ReportName.ACTIVITY, stage.input(), List.of("upn"), expected));
    }

    private String counted(Measure measure, String upn, Set<String> licensed) {
        String service = measure.name().startsWith("MAIL") ? "EXCHANGE"
                : measure.name().startsWith("VIVA") ? "VIVA_ENGAGE" : measure.name().split("_", -1)[0];
        List<Map<String, String>> rows = stage.use().rows(
                Objects.requireNonNull(ACTIVITY.get(service)), 30, upn);
        if (rows.isEmpty()) {
            return licensed.contains(service) ? "unknown" : "";
        }
        String cell = cell(rows.getFirst(), measure.title());
        return switch (measure) {
            case TEAMS_OTHER, TEAMS_LICENSED -> cell.isEmpty() ? "" : flag(rows.getFirst(), measure.title());
            default -> cell;
        };
    }

    @Test
    void eachAppOnEachPlatformIsMicrosofts() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.use().report("getM365AppUserDetail", 30).forEach(row -> {
            String upn = stage.use().person(row);
            if (!upn.isEmpty()) {
                Map<String, String> cells = person(upn);
                cells.put("column.period", "30");
                cells.put("column.lastActivation", cell(row, "Last Activation Date"));
                cells.put("column.lastAppActivity", cell(row, "Last Activity Date"));
                Stream.of(AppUse.values()).forEach(use -> cells.put("app." + use.name(), flag(row, use.title())));
                expected.put(upn, cells);
            }
        });

        assertEquals(List.of(),
                Comparison.differences(ReportName.APPS_AND_PLATFORMS, stage.input(), List.of("upn"), expected));
    }

    @Test
    void eachActivationIsMicrosofts() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.use().report("getOffice365ActivationsUserDetail", 0).forEach(row -> {
            String upn = stage.use().person(row);
            if (!upn.isEmpty()) {
                Map<String, String> cells = person(upn);
                Map.of("productType", "Product Type", "lastActivation", "Last Activated Date", "windows", "Windows",
                        "mac", "Mac", "ios", "iOS", "android", "Android", "windowsMobile", "Windows 10 Mobile")
                        .forEach((column, title) -> cells.put("column." + column, cell(row, title)));
                cells.put("column.sharedComputer", flag(row, "Activated On Shared Computer"));
                expected.put(Comparison.key(List.of("upn", "productType"), cells), cells);
            }
        });

        assertEquals(List.of(), Comparison.differences(
                ReportName.ACTIVATIONS, stage.input(), List.of("upn", "productType"), expected));
    }

    @Test
    void eachUseOfCopilotIsMicrosofts() {
        Map<String, Map<String, String>> expected = Truth.table();
        String copilot = "639dec6b-bb19-468b-871c-c5c441c4b0cb";
        stage.truth().users().forEach((upn, user) -> {
            List<JsonNode> ways = Truth.paths(user).stream().filter(path -> Truth.sku(path).equals(copilot)).toList();
            List<Map<String, String>> rows = stage.use().rows("copilot", 180, upn);
            if (!ways.isEmpty() || !rows.isEmpty()) {
                Map<String, String> cells = stage.people().of(user);
                copilot(user, ways, rows, cells);
                expected.put(upn, cells);
            }
        });

        assertEquals(List.of(), Comparison.differences(ReportName.COPILOT, stage.input(), List.of("upn"), expected));
    }

    private void copilot(JsonNode user, List<JsonNode> ways, List<Map<String, String>> rows,
            Map<String, String> cells) {
        Map<String, String> apps = Map.of("TEAMS", "microsoftTeams", "WORD", "word", "EXCEL", "excel",
                "POWERPOINT", "powerPoint", "OUTLOOK", "outlook", "ONENOTE", "oneNote", "LOOP", "loop");
        Map<String, String> days = new HashMap<>();
        if (!rows.isEmpty()) {
            apps.forEach((app, name) -> days.put(app, cell(rows.getFirst(), name + "CopilotLastActivityDate")));
            days.put("CHAT", cell(rows.getFirst(), "copilotChatLastActivityDate"));
        }
        Stream.of("TEAMS", "WORD", "EXCEL", "POWERPOINT", "OUTLOOK", "ONENOTE", "LOOP", "CHAT").forEach(app ->
                cells.put("copilot." + app, days.getOrDefault(app, "unknown")));
        String last = stage.use().last(user, "COPILOT");
        cells.put("last.COPILOT", last);
        cells.put("column.copilotDays", last.startsWith("2") ? "" + TrueUse.daysSince(last)
                : last.equals("unknown") ? "unknown" : "");
        long used = days.values().stream().filter(day -> !day.isEmpty() && TrueUse.daysSince(day) <= 30).count();
        cells.put("column.copilotApps", rows.isEmpty() ? "unknown" : "" + used);
        cells.put("column.copilotScore", rows.isEmpty() ? "unknown" : Comparison.share(used / 8.0));
        plans(ways, cells);
    }

    private void plans(List<JsonNode> ways, Map<String, String> cells) {
        Set<String> on = new HashSet<>();
        Set<String> off = new HashSet<>();
        ways.forEach(path -> {
            path.path("disabledPlans").forEach(plan -> off.add(stage.truth().plan(plan.asText())));
            Objects.requireNonNull(stage.truth().products().get(Truth.sku(path))).path("servicePlans")
                    .forEach(plan -> on.add(stage.truth().plan(plan.path("servicePlanId").asText())));
        });
        on.removeAll(off);
        cells.put("column.copilotLicenses", Truth.joined(ways.stream().map(Truth::sku).map(stage.truth()::product)));
        cells.put("column.origins", Truth.joined(ways.stream().map(Truth::group)
                .map(group -> group.isEmpty() ? "direct" : stage.truth().groupName(group))));
        cells.put("column.plansOn", Truth.joined(on.stream()));
        cells.put("column.plansOnCount", "" + on.size());
        cells.put("column.disabledPlans", Truth.joined(off.stream()));
    }
}
