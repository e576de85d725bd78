package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.SignIns;
import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names in the reports that the directory does not know: accounts that were deleted, and names of before.
final class Strangers {

    /// In a tenant of 2,500.
    private static final int DELETED = 16;
    private static final int USUAL = 2_500;
    private static final List<String> PRODUCTS = List.of("E3", "E3", "E1", "F3", "E5");

    private final Tenant tenant;
    private final long seed;
    private final List<String> first;
    private final List<String> last;

    Strangers(Tenant tenant, long seed) {
        this.tenant = tenant;
        this.seed = seed;
        var names = Table.rows("names.csv", ';').getFirst();
        first = List.of(names.get(4).split(",", -1));
        last = List.of(names.get(5).split(",", -1));
    }

    /// An account that was deleted on a day.
    record Gone(Person person, LocalDate on) {
    }

    /// A name.
    record Name(String upn, String name) {
    }

    /// Accounts that were deleted in the month before a day.
    Stream<Gone> deleted(LocalDate today) {
        int count = Math.clamp(Math.round((float) DELETED * tenant.size() / USUAL), 3, 10_000);
        return IntStream.range(0, count).mapToObj(number -> gone(number, today));
    }

    private Gone gone(int number, LocalDate today) {
        var chance = new Chance(seed, "gone " + number);
        var name = name(first.get(chance.below(first.size(), 1)), number * 7, number / last.size() * 1_000 + number);
        var on = today.minusDays(3 + chance.below(27, 2));
        var seen = on.minusDays(1 + chance.below(12, 3)).atTime(16, 20).toInstant(ZoneOffset.UTC);
        var created = seen.minus(Duration.ofDays(200 + chance.below(900, 4)));
        var texts = new EnumMap<Text, String>(Text.class);
        texts.put(Text.USER_PRINCIPAL_NAME, name.upn());
        texts.put(Text.DISPLAY_NAME, name.name());
        texts.put(Text.USER_TYPE, "Member");
        var product = tenant.catalogue().keyed(PRODUCTS.get(number % PRODUCTS.size()));
        var id = UUID.nameUUIDFromBytes(("larkfield gone/" + name.upn()).getBytes(StandardCharsets.UTF_8));
        return new Gone(new Person(-1, id.toString(), texts, false, false, created,
                new SignIns(seen, seen, seen), created, List.of(Grant.active(product, null, Set.of(), created))), on);
    }

    /// The name of a person before a wedding.
    Name before(Person person) {
        String given = person.texts().getOrDefault(Text.GIVEN_NAME, "Sam");
        return name(given, new Chance(seed, person.id()).below(last.size(), 5), person.index());
    }

    /// A name that nobody in the directory has.
    private Name name(String given, int place, int number) {
        String surname = last.get(Math.floorMod(place, last.size()));
        String user = Normalizer.normalize((given + "." + surname).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ł", "l").replaceAll("[^a-z.]", "");
        String upn = user + "@" + Tenant.DOMAIN;
        return new Name(tenant.person(upn).isEmpty() ? upn : user + "0" + number + "@" + Tenant.DOMAIN,
                given + " " + surname);
    }
}
