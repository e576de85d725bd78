package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes Larkfield Group: the cast first, then as many more as the tables and the size ask for.
public final class Population {

    /// The smallest tenant in which every prepared case has room.
    public static final int LEAST = 120;

    private final Catalogue catalogue = Catalogue.read();
    private final Clock clock;
    private final Instant now;
    private final Dice dice;
    private final Census census;
    private final Clubs clubs;

    private Population(int users, long seed, Clock clock) {
        this.clock = clock;
        now = clock.instant();
        dice = new Dice(seed);
        census = new Census(users);
        clubs = new Clubs(catalogue, now);
    }

    /// A tenant of this many people, guests and shared mailboxes included. The same seed makes the same tenant.
    public static Tenant of(int users, long seed, Clock clock) {
        return new Population(users, seed, clock).tenant();
    }

    private Tenant tenant() {
        var names = new Names();
        var cast = new Cast(catalogue, names, now.minus(Duration.ofDays(60)));
        cast.read().forEach(census::add);
        var fill = new Fill(catalogue, census, names, dice, now);
        var extras = new Extras(catalogue, census, dice, now);
        lanes().forEach((key, lanes) -> {
            if (lanes.getFirst().isBase()) {
                fill.fill(lanes, wanted(key));
            }
        });
        census.trim(dice);
        lanes().forEach((key, lanes) -> {
            if (!lanes.getFirst().isBase()) {
                extras.give(lanes, wanted(key));
            }
        });
        new Unlicensed(census, names, fill, dice).fill();
        var order = dice.shuffled(census.drafts());
        return new Tenant(new Tenant.Foundation(clock, catalogue, new Purchases(catalogue, census, now).all(),
                clubs.all(), roles(order), people(order)));
    }

    private Map<String, List<Lane>> lanes() {
        return Lane.read(catalogue).stream()
                .collect(Collectors.groupingBy(lane -> lane.product().key(), LinkedHashMap::new, Collectors.toList()));
    }

    /// How many shall hold a product; as many as its ways say where the table has no row.
    private int wanted(String key) {
        return Table.rows("holders.csv", ',').stream().filter(row -> row.get(0).equals(key))
                .mapToInt(row -> census.scaled(Integer.parseInt(row.get(1)))).findFirst()
                .orElseGet(() -> census.scaled(lanes().getOrDefault(key, List.of()).stream()
                        .mapToInt(Lane::people).sum()));
    }

    private List<Person> people(List<Draft> order) {
        var ids = clubs.ids();
        var people = new ArrayList<Person>(order.size());
        for (Draft draft : order) {
            draft.grants.replaceAll(grant -> grant.group() == null ? grant : new Grant(grant.product(), grant.group(),
                    clubs.disabled(grant.group(), grant.product()), grant.state(), grant.error(), grant.updated()));
            clubs.enter(draft, people.size());
            people.add(draft.person(people.size(), now, ids));
        }
        return people;
    }

    private static Map<Role, List<String>> roles(List<Draft> drafts) {
        var roles = new LinkedHashMap<Role, List<String>>();
        for (List<String> row : Table.rows("roles.csv", ';')) {
            String id = UUID.nameUUIDFromBytes(("larkfield role/" + row.get(1)).getBytes(StandardCharsets.UTF_8))
                    .toString();
            roles.put(new Role(id, row.get(0), row.get(1), row.get(2)), drafts.stream()
                    .filter(draft -> draft.roles.contains(row.get(1))).map(Draft::id).toList());
        }
        return roles;
    }
}
