package app.seatkeeper.advice.cost;

import static app.seatkeeper.advice.AUsage.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.Prices;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Person;
import app.seatkeeper.planning.Stock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every tenant and every list of prices.
class CostLawsTest {

    private static final List<SkuId> PRODUCTS =
            List.of(Stock.E5, Stock.E3, Stock.F3, Stock.VISIO, Stock.POWER_BI, Stock.EXCHANGE_ONLINE);
    private static final List<BillingPeriod> PERIODS = List.of(BillingPeriod.values());
    private static final List<Currency> CURRENCIES = List.of(Prices.POUND, Prices.EURO);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGroupingAddsUpToWhatEverybodyCostsWhichIsWhatIsAssigned(int seed) {
        var random = new Random(seed);
        TenantSnapshot tenant = tenant(random);
        Costs costs = Costs.monthly(tenant, prices(random), TODAY);

        Cost everybody = costs.of(tenant.users());

        assertEquals(costs.assigned(), everybody);
        for (Grouping grouping : Grouping.values()) {
            assertEquals(everybody, sum(costs.by(grouping).stream().map(CostLine::cost).toList()), grouping::name);
            assertEquals(tenant.users().size(), costs.by(grouping).stream().mapToInt(CostLine::people).sum());
        }
        assertEquals(everybody, sum(tenant.users().stream().map(costs::of).toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boughtAndOverUsedIsAssignedAndFree(int seed) {
        var random = new Random(seed);
        Costs costs = Costs.monthly(tenant(random), prices(random), TODAY);

        assertEquals(costs.bought().plus(costs.over()).amounts(), costs.assigned().plus(costs.free()).amounts());
    }

    private static Cost sum(List<Cost> costs) {
        return costs.stream().reduce(Cost.ZERO, Cost::plus);
    }

    private static TenantSnapshot tenant(Random random) {
        var tenant = ATenant.aTenant().with(Stock.e5(Stock.seats(random.nextInt(20))),
                Stock.e3(Stock.seats(random.nextInt(20))), Stock.f3(Stock.seats(random.nextInt(20))),
                Stock.visio(Stock.seats(random.nextInt(20))), Stock.powerBi(Stock.seats(random.nextInt(20))));
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Person person = Person.person(new UserId("user-" + i)).workingIn(random.nextBoolean() ? "Sales" : "");
            for (SkuId product : PRODUCTS) {
                person = random.nextInt(3) > 0 ? person : given(person, product, random.nextInt(4));
            }
            people.add(person);
        }
        return tenant.with(people.toArray(Person[]::new)).read();
    }

    private static Person given(Person person, SkuId product, int way) {
        return switch (way) {
            case 0 -> person.holding(product);
            case 1 -> person.holdingByGroup(product);
            case 2 -> person.holding(product).holdingByGroup(product);
            default -> person.failingByGroup(product);
        };
    }

    /// About every fifth product without a price.
    private static PriceList prices(Random random) {
        List<Price> prices = new ArrayList<>();
        for (SkuId product : PRODUCTS) {
            if (random.nextInt(5) > 0) {
                prices.add(new Price(product, BigDecimal.valueOf(random.nextInt(10_000), 2),
                        CURRENCIES.get(random.nextInt(2)), PERIODS.get(random.nextInt(3)), null, null));
            }
        }
        return new PriceList(prices, TODAY, false);
    }
}
