package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives add-on products to people who hold a base product already.
final class Extras {

    private final Catalogue catalogue;
    private final Census census;
    private final Dice dice;
    private final Instant now;
    private final Map<String, Deque<Draft>> candidates = new HashMap<>();

    Extras(Catalogue catalogue, Census census, Dice dice, Instant now) {
        this.catalogue = catalogue;
        this.census = census;
        this.dice = dice;
        this.now = now;
    }

    /// Gives the product of these ways until as many hold it as wanted.
    void give(List<Lane> lanes, int total) {
        var product = lanes.getFirst().product();
        for (Lane lane : lanes) {
            int left = total - census.holders(product);
            int people = lane.people() == Lane.REST ? left
                    : Math.min(left, census.scaled(lane.people()) - named(lane));
            for (int i = 0; i < people; i++) {
                give(lane, next(lane));
            }
        }
    }

    /// Those who hold it in the same way because the cast says so.
    private int named(Lane lane) {
        return lane.isDirect() ? 0 : census.holders(lane.product(), lane.through());
    }

    private void give(Lane lane, Draft draft) {
        var updated = now.minus(Duration.ofDays(dice.between(10, 500)));
        for (String way : lane.through()) {
            boolean direct = lane.isDirect();
            if (!direct) {
                draft.groups.add(way);
            }
            draft.grants.add(Grant.active(lane.product(), direct ? null : way, Set.of(), updated));
        }
    }

    /// The next holder of the base product, in a chance order that takes everyone once before anyone twice.
    private Draft next(Lane lane) {
        var queue = candidates.computeIfAbsent(lane.who(), this::queue);
        var passed = new ArrayList<Draft>();
        var found = queue.removeFirst();
        while (found.holds(lane.product())) {
            passed.add(found);
            found = queue.removeFirst();
        }
        passed.reversed().forEach(queue::addFirst);
        queue.addLast(found);
        return found;
    }

    private Deque<Draft> queue(String key) {
        Product base = catalogue.keyed(key);
        return new ArrayDeque<>(dice.shuffled(census.drafts().stream()
                .filter(draft -> draft.extrasAllowed && draft.holds(base)).toList()));
    }
}
