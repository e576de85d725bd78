package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The figures that the pictures and the guide show, counted from what the server answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BindingNumbersTest {

    private static final Instant NOW = Instant.parse("2026-11-19T12:03:00Z");
    private static final String E5 = "06ebc4ee-1bb5-47dd-8120-11324bc54e06";
    private static final String E3 = "05e9a617-0261-4cee-bb44-138d3ef5d965";
    /// Pence a month.
    private static final Map<String, Integer> PRICES = Map.of(
            E5, 5_210,
            E3, 3_310,
            "18181a46-0d4e-45cd-891e-60aabd171b4e", 750,
            "66b55226-6b4f-492c-910c-a3b7a3c9d993", 730,
            "4b9405b0-7788-4568-add1-99614e613b69", 330,
            "c5928f49-12ba-48f7-ada3-0d743a3601d5", 1_240,
            "53818b1b-4a27-454b-8896-0dba576410e6", 2_460,
            "f8a1db68-be16-40ed-86d5-cb42ce701560", 1_150,
            "639dec6b-bb19-468b-871c-c5c441c4b0cb", 2_470);

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<JsonNode> people = new ArrayList<>();
    private final List<JsonNode> products = new ArrayList<>();
    private final List<JsonNode> subscriptions = new ArrayList<>();
    private final List<JsonNode> groups = new ArrayList<>();

    @BeforeAll
    void readEverything() throws IOException, InterruptedException {
        try (var server = DemoServer.start(DemoOptions.defaults().withNow(NOW), workers);
                var client = new Client(server, "admin")) {
            people.addAll(client.all("/users?$top=500&$select=id,userType,accountEnabled,assignedLicenses,"
                    + "licenseAssignmentStates,createdDateTime,signInActivity,usageLocation"));
            products.addAll(client.all("/subscribedSkus"));
            subscriptions.addAll(client.all("/directory/subscriptions"));
            groups.addAll(client.all("/groups?$select=id,displayName,assignedLicenses"));
        }
    }

    @AfterAll
    void stop() {
        workers.close();
    }

    @Test
    void theTableOfProductsIsTheOneInThePictures() {
        var table = products.stream().map(product -> String.join(" ", product.path("skuPartNumber").asText(),
                product.at("/prepaidUnits/enabled").asText(), product.at("/prepaidUnits/warning").asText(),
                product.at("/prepaidUnits/suspended").asText(), product.at("/prepaidUnits/lockedOut").asText(),
                product.path("consumedUnits").asText())).toList();

        assertEquals(List.of("SPE_E5 620 0 0 0 588", "SPE_E3 1100 50 0 0 1062", "STANDARDPACK 260 0 0 0 214",
                "SPE_F1 420 0 0 0 402", "EXCHANGESTANDARD 120 0 0 0 126", "VISIOCLIENT 85 0 0 0 61",
                "PROJECTPROFESSIONAL 60 0 10 0 41", "POWER_BI_PRO 240 0 0 0 231", "Microsoft_365_Copilot 150 0 0 0 150",
                "MCOEV 180 0 0 15 163"), table);
    }

    @Test
    void boughtFreeAndCostAddUp() {
        int bought = 0;
        int cost = 0;
        int free = 0;
        int costOfFree = 0;
        for (JsonNode product : products) {
            int usable = product.at("/prepaidUnits/enabled").asInt() + product.at("/prepaidUnits/warning").asInt();
            int left = Math.max(0, usable - product.path("consumedUnits").asInt());
            int price = PRICES.getOrDefault(product.path("skuId").asText(), 0);
            bought += usable;
            cost += usable * price;
            free += left;
            costOfFree += left * price;
        }

        assertEquals(List.of(3_285, 8_477_400, 253, 592_490), List.of(bought, cost, free, costOfFree));
    }

    @Test
    void peopleAddUp() {
        assertEquals(List.of(2_500, 2_387, 9),
                List.of(people.size(), (int) people.stream().filter(person -> !skus(person).isEmpty()).count(),
                        (int) people.stream().filter(person -> skus(person).containsAll(Set.of(E5, E3))).count()));
    }

    @Test
    void wasteAddsUpToThePenny() {
        var blocked = people.stream().filter(person -> !enabled(person) && !skus(person).isEmpty()).toList();
        var inactive = people.stream().filter(this::isOld).filter(person -> days(person) > 90).toList();
        var never = people.stream().filter(this::isOld).filter(person -> days(person) < 0).toList();

        assertEquals(List.of(23, 78_610, 41, 119_530, 14, 33_440), List.of(blocked.size(), cost(blocked),
                inactive.size(), cost(inactive), never.size(), cost(never)));
    }

    @Test
    void elevenErrorsStandWithNinePeopleInTwoGroups() {
        var whose = new HashSet<String>();
        var from = new HashSet<String>();
        int errors = 0;
        for (JsonNode person : people) {
            for (JsonNode state : person.path("licenseAssignmentStates")) {
                if (state.path("state").asText().contains("Error")) {
                    errors++;
                    whose.add(person.path("id").asText());
                    from.add(state.path("assignedByGroup").asText());
                }
            }
        }

        assertEquals(List.of(11, 9, 2), List.of(errors, whose.size(), from.size()));
    }

    @Test
    void microsoft365E3ComesDirectlyOrFromThreeGroups() {
        int direct = 0;
        int group = 0;
        int both = 0;
        for (JsonNode person : people) {
            var ways = new HashSet<Boolean>();
            person.path("licenseAssignmentStates").forEach(state -> {
                if (E3.equals(state.path("skuId").asText())) {
                    ways.add(state.path("assignedByGroup").isNull());
                }
            });
            both += ways.size() == 2 ? 1 : 0;
            direct += ways.equals(Set.of(true)) ? 1 : 0;
            group += ways.equals(Set.of(false)) ? 1 : 0;
        }

        assertEquals(List.of(611, 415, 36), List.of(direct, group, both));
    }

    @Test
    void subscriptionsAndGroupsAreAsMany() {
        var units = subscriptions.stream().mapToInt(one -> one.path("totalLicenses").asInt()).sum();
        var licensing = groups.stream().filter(group -> !group.path("assignedLicenses").isEmpty()).toList();

        assertEquals(List.of(15, 3_285 + 10 + 15, 14), List.of(subscriptions.size(), units, licensing.size()));
    }

    @Test
    void someHoldAProductThatTheTenantNoLongerOwns() {
        var owned = new HashSet<String>();
        products.forEach(product -> owned.add(product.path("skuId").asText()));

        assertEquals(5, people.stream().filter(person -> !owned.containsAll(skus(person))).count());
    }

    private static Set<String> skus(JsonNode person) {
        var skus = new HashSet<String>();
        person.path("assignedLicenses").forEach(license -> skus.add(license.path("skuId").asText()));
        return skus;
    }

    private static boolean enabled(JsonNode person) {
        return person.path("accountEnabled").asBoolean();
    }

    private boolean isOld(JsonNode person) {
        return enabled(person) && !skus(person).isEmpty() && age(person.path("createdDateTime").asText()) > 30;
    }

    /// Days since the newest sign-in, below zero if there was none.
    private static long days(JsonNode person) {
        return StreamSupport.stream(person.path("signInActivity").spliterator(), false).map(JsonNode::asText)
                .filter(text -> text.endsWith("Z")).mapToLong(BindingNumbersTest::age).min().orElse(-1);
    }

    private static long age(String date) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(Instant.parse(date), ZoneOffset.UTC),
                LocalDate.ofInstant(NOW, ZoneOffset.UTC));
    }

    private static int cost(List<JsonNode> these) {
        return these.stream().flatMap(person -> skus(person).stream())
                .mapToInt(sku -> PRICES.getOrDefault(sku, 0)).sum();
    }
}
