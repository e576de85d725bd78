package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fills the tenant with people who hold a base product, each on one of the ways in `lanes.csv`.
final class Fill {

    private final Catalogue catalogue;
    private final Census census;
    private final Names names;
    private final Dice dice;
    private final Instant now;
    private final Map<String, List<String>> titles = new HashMap<>();

    Fill(Catalogue catalogue, Census census, Names names, Dice dice, Instant now) {
        this.catalogue = catalogue;
        this.census = census;
        this.names = names;
        this.dice = dice;
        this.now = now;
        Table.rows("departments.csv", ';').forEach(row -> titles.put(row.get(0), List.of(row.get(1).split(",", -1))));
    }

    /// Drafts everyone on these ways, which are all of one product.
    void fill(List<Lane> lanes, int total) {
        var product = lanes.getFirst().product();
        for (Lane lane : lanes) {
            var departments = Dice.weights(lane.who());
            var traits = lane.isDirect() ? traits(product) : new ArrayList<String>();
            int people = lane.people() == Lane.REST
                    ? Math.max(traits.size(), total - census.holders(product))
                    : census.scaled(lane.people()) - census.holders(product, lane.through());
            for (int i = 0; i < people; i++) {
                census.add(draft(lane, dice.one(departments), i < traits.size() ? traits.get(i) : ""));
            }
        }
    }

    private List<String> traits(Product product) {
        var traits = new ArrayList<String>();
        for (List<String> row : Table.rows("traits.csv", ',')) {
            if (row.get(1).equals(product.key())) {
                int people = census.scaled(Integer.parseInt(row.get(2)));
                for (int i = 0; i < people; i++) {
                    traits.add(row.get(0));
                }
            }
        }
        return traits;
    }

    private Draft draft(Lane lane, String department, String trait) {
        var draft = employee(department);
        if (lane.through().contains("F3 Warehouse")) {
            draft.set(Text.JOB_TITLE, "Warehouse Operative");
        }
        var updated = now.minus(Duration.ofDays(dice.between(20, 600)));
        for (String way : lane.through()) {
            boolean direct = Lane.DIRECT.equals(way);
            if (!direct) {
                draft.groups.add(way);
            }
            var off = direct ? off(lane.product(), trait) : Set.<String>of();
            draft.grants.add(Grant.active(lane.product(), direct ? null : way, off, updated));
        }
        apply(trait, draft, updated);
        draft.extrasAllowed = trait.isEmpty();
        return draft;
    }

    /// Somebody who works in a department, without a license.
    Draft employee(String department) {
        var draft = new Draft();
        names.employ(draft, dice);
        draft.set(Text.DEPARTMENT, department)
                .set(Text.JOB_TITLE, dice.one(titles.getOrDefault(department, List.of("Associate"))));
        draft.synced = dice.percent(62);
        draft.ageDays = dice.between(45, 3_000);
        draft.lastDays = dice.recentDays();
        return draft;
    }

    private Set<String> off(Product product, String trait) {
        var off = new HashSet<String>();
        if (trait.isEmpty() && product.plans().size() > 30) {
            for (var share : Map.of("YAMMER_ENTERPRISE", 6.0, "TEAMS1", 1.5).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey()).toList()) {
                if (dice.percent(share.getValue())) {
                    off.add(product.planNamed(share.getKey()).id());
                }
            }
        }
        return off;
    }

    private void apply(String trait, Draft draft, Instant updated) {
        switch (trait) {
            case "blocked" -> {
                draft.enabled = false;
                draft.lastDays = dice.between(33, 300);
            }
            case "inactive" -> {
                draft.lastDays = dice.between(95, 420);
                draft.ageDays = Math.max(draft.ageDays, draft.lastDays + 60);
            }
            case "never" -> {
                draft.lastDays = Draft.NEVER;
                draft.ageDays = dice.between(40, 700);
            }
            case "newcomer" -> {
                draft.lastDays = Draft.NEVER;
                draft.ageDays = dice.between(1, 20);
            }
            case "quiet" -> {
                draft.lastDays = dice.between(31, 88);
                draft.ageDays = Math.max(draft.ageDays, draft.lastDays + 60);
            }
            case "both" -> draft.grants.add(Grant.active(catalogue.keyed("E3"), null, Set.of(), updated));
            default -> draft.ageDays = Math.max(draft.ageDays, 45);
        }
    }
}
