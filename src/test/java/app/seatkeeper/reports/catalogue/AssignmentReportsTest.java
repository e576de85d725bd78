package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.catalogue.Truth.joined;
import static app.seatkeeper.reports.catalogue.Truth.text;
import static app.seatkeeper.reports.catalogue.Truth.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.reports.ReportName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports with a row for each way, product or plan somebody has.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AssignmentReportsTest {

    private static final Map<String, List<String>> ERRORS = Map.of(
            "CountViolation", List.of("No seat was left.", "Free or buy a seat, then reprocess the licenses."),
            "MutuallyExclusiveViolation", List.of(
                    "One of its plans cannot be held together with a plan of another license.",
                    "Switch one of the two plans off, or remove one license."),
            "DependencyViolation", List.of("One of its plans needs a plan that is off or missing.",
                    "Switch the needed plan on, or this one off, then reprocess the licenses."),
            "ProhibitedInUsageLocationViolation", List.of("It may not be used in the usage location ({0}).",
                    "Correct the usage location, or remove the license."),
            "UniquenessViolation", List.of("A mail address of this person belongs to somebody else already.",
                    "Change or remove the address, then reprocess the licenses."),
            "Other", List.of("Microsoft reports an error of another kind.",
                    "Reprocess the licenses; if it stays, open a support case."));

    private final Stage stage;

    AssignmentReportsTest(Stage stage) {
        this.stage = stage;
    }

    private Map<String, Map<String, String>> ways(Predicate<JsonNode> which) {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().values().forEach(user -> Truth.paths(user).stream().filter(which).forEach(path -> {
            Map<String, String> cells = stage.people().of(user);
            way(user, path, cells);
            expected.put(Comparison.key(List.of("upn", "productId", "groupId"), cells), cells);
        }));
        return expected;
    }

    private void way(JsonNode user, JsonNode path, Map<String, String> cells) {
        String sku = Truth.sku(path);
        String group = Truth.group(path);
        cells.put("column.product", stage.truth().product(sku));
        cells.put("column.partNumber", stage.truth().products().containsKey(sku)
                ? stage.truth().partNumber(sku) : "");
        cells.put("column.productId", sku);
        cells.put("column.method", group.isEmpty() ? "Direct" : "Group");
        cells.put("column.group", group.isEmpty() ? "" : stage.truth().groupName(group));
        cells.put("column.groupId", group);
        cells.put("column.state", switch (path.path("state").asText()) {
            case "ActiveWithError" -> "Active with an error";
            case "Error" -> "Error";
            case "Disabled" -> "Disabled";
            default -> "Active";
        });
        List<String> error = ERRORS.getOrDefault(text(path, "error"), List.of("", ""));
        cells.put("column.error", error.getFirst().replace("{0}", text(user, "usageLocation")));
        cells.put("column.wayOut", error.getLast());
        List<String> off = new ArrayList<>();
        path.path("disabledPlans").forEach(plan -> off.add(stage.truth().plan(plan.asText())));
        cells.put("column.disabledPlans", joined(off.stream()));
        cells.put("column.lastLicenseChange", text(path, "lastUpdatedDateTime"));
        cells.put("column.monthlyCost", TrueCosts.seat(sku).shown());
    }

    @Test
    void everyWayOfEveryPersonIsToldWithItsStateAndOrigin() {
        assertEquals(List.of(), Comparison.differences(ReportName.ASSIGNMENTS, stage.input(),
                List.of("upn", "productId", "groupId"), ways(_ -> true)));
    }

    @Test
    void everyErrorIsToldWithItsWayOut() {
        assertEquals(List.of(), Comparison.differences(ReportName.ASSIGNMENT_ERRORS, stage.input(),
                List.of("upn", "productId", "groupId"),
                ways(path -> path.path("state").asText().endsWith("Error"))));
    }

    @Test
    void duplicatesAreProductsThatWorkBySeveralWays() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().values().forEach(user -> TrueCosts.seats(user).forEach(sku -> {
            List<JsonNode> ways = Truth.paths(user).stream()
                    .filter(path -> Truth.sku(path).equals(sku) && Truth.works(path)).toList();
            if (ways.size() > 1) {
                boolean direct = ways.stream().anyMatch(path -> Truth.group(path).isEmpty());
                Map<String, String> cells = stage.people().of(user);
                cells.putAll(Map.of("column.product", stage.truth().product(sku),
                        "column.partNumber", stage.truth().partNumber(sku), "column.productId", sku,
                        "column.direct", yes(direct), "column.paths", "" + ways.size(),
                        "column.givingGroups", joined(ways.stream().map(Truth::group)
                                .filter(group -> !group.isEmpty()).map(stage.truth()::groupName)),
                        "column.advice", direct ? "Remove the direct license; the group goes on giving it."
                                : "Several groups give it. Nothing is wasted; keep one of them."));
                expected.put(Truth.upn(user) + " | " + sku, cells);
            }
        }));

        assertEquals(List.of(), Comparison.differences(
                ReportName.DUPLICATES, stage.input(), List.of("upn", "productId"), expected));
    }

    @Test
    void everyServicePlanIsOnIfAnyWayHasItOn() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().values().forEach(user -> {
            Set<String> products = new HashSet<>(Truth.paths(user).stream().map(Truth::sku).toList());
            products.retainAll(stage.truth().products().keySet());
            Map<String, String> person = products.isEmpty() ? Map.of() : stage.people().of(user);
            products.forEach(sku -> stage.truth().plans(sku).forEach(plan -> {
                Map<String, String> cells = new HashMap<>(person);
                plan(user, sku, plan, cells);
                expected.put(Comparison.key(List.of("upn", "productId", "planId"), cells), cells);
            }));
        });

        assertEquals(List.of(), Comparison.differences(ReportName.SERVICE_PLANS, stage.input(),
                List.of("upn", "productId", "planId"), expected));
    }

    private void plan(JsonNode user, String sku, JsonNode plan, Map<String, String> cells) {
        String id = plan.path("servicePlanId").asText();
        List<JsonNode> ways = Truth.paths(user).stream().filter(path -> Truth.sku(path).equals(sku)).toList();
        List<JsonNode> working = ways.stream().filter(Truth::works).toList();
        cells.put("column.product", stage.truth().product(sku));
        cells.put("column.partNumber", stage.truth().partNumber(sku));
        cells.put("column.productId", sku);
        cells.put("column.plan", stage.truth().plan(id));
        cells.put("column.planCode", plan.path("servicePlanName").asText());
        cells.put("column.planId", id);
        cells.put("column.appliesTo", text(plan, "appliesTo").equals("Company") ? "The whole company" : "Users");
        cells.put("column.origins", joined(ways.stream().map(Truth::group)
                .map(group -> group.isEmpty() ? "direct" : stage.truth().groupName(group))));
        cells.put("column.planStatus", working.isEmpty() ? "Not given"
                : working.stream().allMatch(path -> isOff(path, id)) ? "Off" : "On");
    }

    private static boolean isOff(JsonNode path, String plan) {
        for (JsonNode off : path.path("disabledPlans")) {
            if (off.asText().equals(plan)) {
                return true;
            }
        }
        return false;
    }
}
