package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.demo.seed.Population;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tenants of other sizes and seeds.
class SizesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T12:03:00Z"), ZoneOffset.UTC);

    private static long errors(Tenant tenant) {
        return tenant.people().flatMap(person -> person.grants().stream()).map(Grant::error)
                .filter(error -> !"None".equals(error)).count();
    }

    @ParameterizedTest(name = "{0} people under seed {1}")
    @CsvSource({"120, 1", "200, 2", "333, 3", "2500, 4", "10000, 5"})
    void everySizeHasThePreparedCasesAndSixSeatsTooFew(int users, long seed) {
        var tenant = Population.of(users, seed, CLOCK);

        assertEquals(List.of((long) users, 11L, -6L), List.of(tenant.people().count(), errors(tenant),
                (long) tenant.free(tenant.catalogue().keyed("EXCHANGE"))));
    }

    @Test
    void theSameSeedMakesTheSameTenant() {
        var one = Population.of(300, 9, CLOCK).people().toList();
        var other = Population.of(300, 9, CLOCK).people().toList();

        assertEquals(one, other);
    }
}
