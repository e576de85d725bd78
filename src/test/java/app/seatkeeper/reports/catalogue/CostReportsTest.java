package app.seatkeeper.reports.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.catalogue.TrueCosts.Sum;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports on money, reckoned again from the prices by hand.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CostReportsTest {

    private static final String E5 = "06ebc4ee-1bb5-47dd-8120-11324bc54e06";

    private final Stage stage;

    CostReportsTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyLicensedPersonIsToldWithCostAndTelephoneCharges() {
        String caller = "dana.whitfield@larkfield.example";
        var calls = List.of(call(caller, "0.40", "0.05"), call(caller.toUpperCase(Locale.ROOT), "1.10", null));
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().forEach((upn, user) -> {
            if (!Truth.paths(user).isEmpty()) {
                Map<String, String> cells = stage.people().of(user);
                cells.put("column.phoneCharges", upn.equals(caller) ? "1.55 GBP" : "0");
                expected.put(upn, cells);
            }
        });

        ReportInput input = stage.larkfield().input(new ReportInput.Session(List.of(), calls));
        assertEquals(List.of(),
                Comparison.differences(ReportName.COST_PER_USER, input, List.of("upn"), expected));
    }

    private static PhoneCall call(String user, String charge, @Nullable String connection) {
        return new PhoneCall("", PhoneCall.Way.CALLING_PLAN, "user_out", Larkfield.NOW, 60, user, "", "", "", "",
                new BigDecimal(charge), connection == null ? null : new BigDecimal(connection), "GBP", null);
    }

    @Test
    void sumsOfPeopleAndProductsAreThoseOfTheirSeats() {
        Map<String, Map<String, String>> expected = Truth.table();
        totals(expected);
        products(expected);
        people("Department", user -> Truth.text(user, "department"), "without a department", expected);
        people("Country", user -> Truth.text(user, "country"), "without a country", expected);
        people("Company", user -> Truth.text(user, "companyName"), "without a company", expected);
        people("Cost center", user -> Truth.text(user.path("employeeOrgData"), "costCenter"),
                "without a cost center", expected);

        assertEquals(List.of(), Comparison.differences(
                ReportName.COST_SUMMARY, stage.input(), List.of("costBy", "name"), expected));
    }

    private void totals(Map<String, Map<String, String>> expected) {
        Sum[] sums = {Sum.NOTHING, Sum.NOTHING, Sum.NOTHING, Sum.NOTHING};
        long[] seats = new long[4];
        stage.truth().products().forEach((sku, product) -> {
            if (TrueCosts.isPaid(sku, stage.truth())) {
                long bought = bought(product);
                long assigned = product.path("consumedUnits").asLong();
                long[] counts = {bought, assigned, Math.max(0, bought - assigned), Math.max(0, assigned - bought)};
                for (int i = 0; i < counts.length; i++) {
                    sums[i] = sums[i].plus(TrueCosts.seat(sku).times(counts[i]));
                    seats[i] += counts[i];
                }
            }
        });
        List<String> names = List.of("All seats bought", "Seats assigned", "Seats that nobody has",
                "Seats used beyond those bought");
        for (int i = 0; i < seats.length; i++) {
            put("In all", names.get(i), List.of("", "", "" + seats[i]), sums[i], "", expected);
        }
        wasted("Blocked people with licenses", ReportName.BLOCKED_USERS, expected);
        wasted("Inactive people with licenses", ReportName.INACTIVE_USERS, expected);
        wasted("People with licenses who never signed in", ReportName.NEVER_SIGNED_IN, expected);
    }

    /// The sum over another report, which is checked on its own.
    private void wasted(String name, ReportName report, Map<String, Map<String, String>> expected) {
        List<String> people = Comparison.values(report, stage.input(), "report.column.upn");
        Sum sum = Sum.NOTHING;
        for (String upn : people) {
            sum = sum.plus(TrueCosts.of(stage.truth().user(upn)));
        }
        put("In all", name, List.of("" + people.size(), "" + people.size(), ""), sum, "" + people.size(), expected);
    }

    private void products(Map<String, Map<String, String>> expected) {
        stage.truth().products().forEach((sku, product) -> {
            if (TrueCosts.isPaid(sku, stage.truth())) {
                long holders = stage.truth().users().values().stream()
                        .filter(user -> TrueCosts.seats(user).contains(sku)).count();
                put("Product", stage.truth().product(sku), List.of("" + holders, "" + holders, "" + bought(product)),
                        TrueCosts.seat(sku).times(bought(product)), "" + holders, expected);
            }
        });
    }

    private static long bought(JsonNode product) {
        return product.at("/prepaidUnits/enabled").asLong() + product.at("/prepaidUnits/warning").asLong();
    }

    private void people(String by, Function<JsonNode, String> name, String without,
            Map<String, Map<String, String>> expected) {
        Map<String, List<JsonNode>> groups = stage.truth().users().values().stream()
                .collect(Collectors.groupingBy(user -> name.apply(user).isBlank() ? without : name.apply(user)));
        groups.forEach((group, members) -> {
            long licensed = members.stream().filter(user -> !TrueCosts.seats(user).isEmpty()).count();
            long seats = members.stream().flatMap(user -> TrueCosts.seats(user).stream())
                    .filter(sku -> TrueCosts.isPaid(sku, stage.truth())).count();
            Sum sum = Sum.NOTHING;
            for (JsonNode user : members) {
                sum = sum.plus(TrueCosts.of(user));
            }
            put(by, group, List.of("" + members.size(), "" + licensed, "" + seats), sum, "" + licensed, expected);
        });
    }

    /// @param counts   people, licensed people and seats
    /// @param licensed by how many the cost is divided; empty for none
    private static void put(String by, String name, List<String> counts, Sum sum, String licensed,
            Map<String, Map<String, String>> expected) {
        boolean average = !licensed.isEmpty() && !licensed.equals("0");
        Map<String, String> cells = new HashMap<>();
        cells.put("column.costBy", by);
        cells.put("column.name", name);
        cells.put("column.people", counts.get(0));
        cells.put("column.licensedPeople", counts.get(1));
        cells.put("column.paidSeats", counts.get(2));
        cells.put("column.monthlyCost", sum.shown());
        cells.put("column.annualCost", sum.times(12).shown());
        cells.put("column.averageCost", average ? sum.dividedBy(Long.parseLong(licensed)).shown() : "");
        cells.put("column.shareOfCost", "");
        expected.put(by + " | " + name, cells);
    }

    @Test
    void laterPricesChangeWhatTheirSeatsCost() {
        Map<String, Map<String, String>> expected = Truth.table();
        Map<String, Integer> free = new TreeMap<>();
        stage.truth().products().forEach((sku, product) ->
                free.put(sku, (int) bought(product) - product.path("consumedUnits").asInt()));
        stage.truth().users().forEach((upn, user) -> TrueCosts.seats(user).stream()
                .filter(sku -> TrueCosts.isPaid(sku, stage.truth())).forEach(sku -> {
                    Map<String, String> cells = stage.people().of(user);
                    change(sku, 1, cells);
                    expected.put(upn + " | " + sku, cells);
                }));
        free.forEach((sku, seats) -> {
            if (seats > 0 && TrueCosts.isPaid(sku, stage.truth())) {
                Map<String, String> cells = new HashMap<>(Map.of("column.user", "Seats that nobody has",
                        "column.upn", "", "column.department", ""));
                change(sku, seats, cells);
                expected.put(" | " + sku, cells);
            }
        });

        assertEquals(List.of(), Comparison.differences(
                ReportName.PRICE_CHANGES, stage.input(), List.of("upn", "productId"), expected));
    }

    /// Only E5 becomes dearer: from 52.10 to 57.31, by a tenth.
    private void change(String sku, int seats, Map<String, String> cells) {
        Sum now = TrueCosts.seat(sku);
        Sum more = sku.equals(E5) ? new Sum(Map.of("GBP", new BigDecimal("5.21")), false)
                : now.amounts().isEmpty() ? now : now.zero();
        cells.put("column.product", stage.truth().product(sku));
        cells.put("column.partNumber", stage.truth().partNumber(sku));
        cells.put("column.productId", sku);
        cells.put("column.seats", "" + seats);
        cells.put("column.changesOn", "2027-01-01");
        cells.put("column.oldPrice", now.times(seats).shown());
        cells.put("column.newPrice", now.plus(sku.equals(E5) ? more : Sum.NOTHING).times(seats).shown());
        cells.put("column.difference", more.times(seats).shown());
        cells.put("column.annualDifference", more.times(12L * seats).shown());
        cells.put("column.increase", sku.equals(E5) ? "0.1000"
                : now.missing() ? "unknown" : now.amounts().isEmpty() ? "" : "0.0000");
    }
}
