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
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports on products, subscriptions and the groups that give them.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProductReportsTest {

    private static final Map<String, List<String>> PRICES = Map.ofEntries(
            Map.entry("06ebc4ee-1bb5-47dd-8120-11324bc54e06", List.of("52.10", "GBP", "per month")),
            Map.entry("05e9a617-0261-4cee-bb44-138d3ef5d965", List.of("397.20", "GBP", "per year")),
            Map.entry("18181a46-0d4e-45cd-891e-60aabd171b4e", List.of("7.50", "GBP", "per month")),
            Map.entry("66b55226-6b4f-492c-910c-a3b7a3c9d993", List.of("7.30", "GBP", "per month")),
            Map.entry("4b9405b0-7788-4568-add1-99614e613b69", List.of("3.30", "GBP", "per month")),
            Map.entry("c5928f49-12ba-48f7-ada3-0d743a3601d5", List.of("12.40", "EUR", "per month")),
            Map.entry("53818b1b-4a27-454b-8896-0dba576410e6", List.of("24.60", "GBP", "per month")),
            Map.entry("f8a1db68-be16-40ed-86d5-cb42ce701560", List.of("11.50", "GBP", "once")),
            Map.entry("639dec6b-bb19-468b-871c-c5c441c4b0cb", List.of("24.70", "GBP", "per month")));

    private final Stage stage;

    ProductReportsTest(Stage stage) {
        this.stage = stage;
    }

    private Map<String, String> product(String sku) {
        Truth truth = stage.truth();
        Map<String, String> cells = new HashMap<>();
        JsonNode product = truth.products().get(sku);
        cells.put("column.product", truth.product(sku));
        cells.put("column.productId", sku);
        cells.put("column.partNumber", product == null ? "" : truth.partNumber(sku));
        cells.put("column.holders", "" + truth.users().values().stream()
                .filter(user -> Truth.paths(user).stream().anyMatch(path -> Truth.sku(path).equals(sku))).count());
        cells.put("column.status", product == null ? "Ended"
                : product.path("capabilityStatus").asText().replace("LockedOut", "Locked out"));
        price(sku, product != null, cells);
        List<JsonNode> subscriptions = truth.subscriptions().stream()
                .filter(one -> one.path("skuId").asText().equals(sku)).toList();
        cells.put("column.subscriptions", "" + subscriptions.size());
        cells.put("column.nextDate",
                subscriptions.stream().map(ProductReportsTest::day).min(String::compareTo).orElse(""));
        cells.put("column.givingGroups", joined(truth.groups().values().stream().filter(group -> gives(group, sku))
                .map(group -> group.path("displayName").asText())));
        seats(sku, product, cells);
        return cells;
    }

    private void price(String sku, boolean subscribed, Map<String, String> cells) {
        boolean paid = TrueCosts.isPaid(sku, stage.truth());
        List<String> price = PRICES.getOrDefault(sku, List.of(paid ? "unknown" : "", "", ""));
        cells.put("column.listPrice", (price.get(0) + " " + price.get(1)).strip());
        cells.put("column.currency", price.get(1));
        cells.put("column.billing", price.get(2));
        cells.put("column.effective", "");
        cells.put("column.expires", "");
        cells.put("column.offer", !subscribed ? "" : paid ? "Paid" : "Free");
        cells.put("column.unitPrice", paid ? TrueCosts.seat(sku).shown() : "");
    }

    private static String day(JsonNode subscription) {
        String next = text(subscription, "nextLifecycleDateTime");
        return next.isEmpty() ? "" : next.substring(0, 10);
    }

    private static boolean gives(JsonNode group, String sku) {
        for (JsonNode license : group.path("assignedLicenses")) {
            if (Truth.sku(license).equals(sku)) {
                return true;
            }
        }
        return false;
    }

    private static void seats(String sku, @Nullable JsonNode product, Map<String, String> cells) {
        if (product == null) {
            Stream.of("enabled", "warning", "suspended", "lockedOut", "bought", "assigned", "free", "overused")
                    .forEach(name -> cells.put("column." + name + "Seats", ""));
            Stream.of("shareAssigned", "shareFree").forEach(name -> cells.put("column." + name, ""));
            Stream.of("monthlyCost", "annualCost", "assignedCost", "freeCost", "freeAnnualCost")
                    .forEach(name -> cells.put("column." + name, "0"));
            return;
        }
        JsonNode units = product.path("prepaidUnits");
        int bought = units.path("enabled").asInt() + units.path("warning").asInt();
        int assigned = product.path("consumedUnits").asInt();
        int free = Math.max(0, bought - assigned);
        Stream.of("enabled", "warning", "suspended", "lockedOut")
                .forEach(name -> cells.put("column." + name + "Seats", units.path(name).asText()));
        cells.put("column.boughtSeats", "" + bought);
        cells.put("column.assignedSeats", "" + assigned);
        cells.put("column.freeSeats", "" + free);
        cells.put("column.overusedSeats", "" + Math.max(0, assigned - bought));
        cells.put("column.shareAssigned", Comparison.share((double) assigned / bought));
        cells.put("column.shareFree", Comparison.share((double) free / bought));
        cells.put("column.finding", assigned > bought ? "Over-used" : "Unassigned");
        cells.put("column.severity", assigned >= bought ? "" : free <= 2 ? "Note"
                : free * 4 > bought ? "High" : free * 10 > bought ? "Medium" : "Low");
        costs(TrueCosts.seat(sku), List.of(bought, assigned, free), cells);
    }

    /// @param seats bought, assigned and free
    private static void costs(TrueCosts.Sum seat, List<Integer> seats, Map<String, String> cells) {
        int bought = seats.get(0);
        int assigned = seats.get(1);
        int free = seats.get(2);
        cells.put("column.monthlyCost", seat.times(bought).shown());
        cells.put("column.annualCost", seat.times(12L * bought).shown());
        cells.put("column.assignedCost", seat.times(assigned).shown());
        cells.put("column.freeCost", seat.times(free).shown());
        cells.put("column.freeAnnualCost", seat.times(12L * free).shown());
    }

    @Test
    void everyProductThatIsSubscribedOrHeldIsToldWithItsSeatsAndCost() {
        Map<String, Map<String, String>> expected = Truth.table();
        Set<String> all = new HashSet<>(stage.truth().products().keySet());
        stage.truth().users().values().forEach(user -> Truth.paths(user).forEach(path -> all.add(Truth.sku(path))));
        all.forEach(sku -> expected.put(sku, product(sku)));

        assertEquals(List.of(), Comparison.differences(
                ReportName.PRODUCTS_AND_SEATS, stage.input(), List.of("productId"), expected));
    }

    @Test
    void spareAndOverUsedSeatsAreThoseOfPaidProducts() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().products().forEach((sku, product) -> {
            Map<String, String> cells = product(sku);
            boolean even = "0".equals(cells.get("column.freeSeats")) && "0".equals(cells.get("column.overusedSeats"));
            if (TrueCosts.isPaid(sku, stage.truth()) && !even) {
                expected.put(sku, cells);
            }
        });

        assertEquals(List.of(), Comparison.differences(
                ReportName.SPARE_SEATS, stage.input(), List.of("productId"), expected));
    }

    @Test
    void everySubscriptionIsToldWithItsNextDate() {
        Map<String, Map<String, String>> expected = Truth.table();
        for (JsonNode one : stage.truth().subscriptions()) {
            String sku = one.path("skuId").asText();
            Map<String, String> cells = product(sku);
            int seats = one.path("totalLicenses").asInt();
            JsonNode product = stage.truth().products().get(sku);
            cells.put("column.status", one.path("status").asText().replace("LockedOut", "Locked out"));
            cells.put("column.totalSeats", "" + seats);
            cells.put("column.trial", yes(one.path("isTrial").asBoolean()));
            cells.put("column.nextDate", day(one));
            cells.put("column.daysLeft", "" + -TrueUse.daysSince(day(one)));
            cells.put("column.monthlyCost", TrueCosts.seat(sku).times(seats).shown());
            cells.put("column.annualCost", TrueCosts.seat(sku).times(12L * seats).shown());
            cells.put("column.subscriptionId", one.path("id").asText());
            cells.put("column.productAssigned", product == null ? "" : product.path("consumedUnits").asText());
            cells.put("column.productFree", product == null ? "" : ""
                    + (product.at("/prepaidUnits/enabled").asInt() + product.at("/prepaidUnits/warning").asInt()
                            - product.path("consumedUnits").asInt()));
            expected.put(one.path("id").asText(), cells);
        }

        assertEquals(List.of(), Comparison.differences(
                ReportName.SUBSCRIPTIONS, stage.input(), List.of("subscriptionId"), expected));
    }

    @Test
    void everyGroupIsToldWithThosePeopleToWhomItGives() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().groups().forEach((id, group) -> expected.put(id, group(id, group)));

        assertEquals(List.of(), Comparison.differences(
                ReportName.LICENSED_GROUPS, stage.input(), List.of("groupId"), expected));
    }

    private Map<String, String> group(String id, JsonNode group) {
        Truth truth = stage.truth();
        Set<String> products = new TreeSet<>();
        List<String> off = new ArrayList<>();
        group.path("assignedLicenses").forEach(license -> {
            products.add(Truth.sku(license));
            license.path("disabledPlans").forEach(plan -> off.add(truth.plan(plan.asText())));
        });
        Set<String> members = members(id, "");
        Set<String> failed = members(id, "Error");
        boolean exceeds = products.stream().map(truth.products()::get).anyMatch(product -> product != null
                && members.size() > product.at("/prepaidUnits/enabled").asInt()
                        + product.at("/prepaidUnits/warning").asInt());
        Map<String, String> cells = members(members, failed);
        cells.put("column.group", group.path("displayName").asText());
        cells.put("column.groupId", id);
        cells.put("column.licenses", joined(products.stream().map(truth::product)));
        cells.put("column.partNumbers", joined(products.stream().map(truth::partNumber)));
        cells.put("column.productIds", String.join("; ", products));
        cells.put("column.disabledPlans", joined(off.stream()));
        cells.put("column.dynamic", yes(group.path("groupTypes").toString().contains("DynamicMembership")));
        cells.put("column.syncedGroup", yes(group.path("onPremisesSyncEnabled").asBoolean()));
        cells.put("column.exceedsSeats", yes(exceeds));
        return cells;
    }

    /// @param state how the state of their license ends
    private Set<String> members(String group, String state) {
        Set<String> members = new TreeSet<>();
        stage.truth().users().forEach((upn, user) -> Truth.paths(user).stream()
                .filter(path -> Truth.group(path).equals(group) && path.path("state").asText().endsWith(state))
                .forEach(_ -> members.add(upn)));
        return members;
    }

    private static Map<String, String> members(Set<String> members, Set<String> failed) {
        return new HashMap<>(Map.of(
                "column.licensedMembers", "" + members.size(),
                "column.membersWithErrors", "" + failed.size(),
                "column.memberNames", String.join("; ", members),
                "column.errorMembers", String.join("; ", failed)));
    }
}
