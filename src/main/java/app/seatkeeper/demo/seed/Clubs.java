package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The groups of the tenant by name.
final class Clubs {

    private static final String WAREHOUSE_RULE =
            "(user.department -eq \"Manufacturing\") and (user.jobTitle -contains \"Operative\")";

    private final Map<String, Group> byName = new LinkedHashMap<>();

    Clubs(Catalogue catalogue, Instant now) {
        for (List<String> row : Table.rows("groups.csv", ';')) {
            String name = row.getFirst();
            String id = UUID.nameUUIDFromBytes(("larkfield group/" + name).getBytes(StandardCharsets.UTF_8)).toString();
            var created = now.minus(Duration.ofDays(700 + byName.size() * 31L));
            byName.put(name, new Group(id, name, row.get(3), kind(row.get(1)), created, licenses(catalogue, row)));
        }
        byName.forEach((name, group) -> {
            var parent = byName.get("All Larkfield");
            if (group.kind().microsoft() && parent != null) {
                parent.add(group);
            }
        });
    }

    private static Group.Kind kind(String word) {
        return new Group.Kind("dynamic".equals(word) ? WAREHOUSE_RULE : null, "synced".equals(word),
                "team".equals(word));
    }

    private static Map<Product, Set<String>> licenses(Catalogue catalogue, List<String> row) {
        var words = List.of(row.get(2).split(" ", -1));
        if (words.getFirst().isEmpty()) {
            return Map.of();
        }
        var product = catalogue.keyed(words.getFirst());
        var off = new HashSet<String>();
        words.stream().skip(1).forEach(plan -> off.add(product.planNamed(plan).id()));
        return Map.of(product, off);
    }

    List<Group> all() {
        return List.copyOf(byName.values());
    }

    /// The plans that a group leaves off in a product.
    Set<String> disabled(@Nullable String group, Product product) {
        var club = byName.get(group == null ? "" : group);
        return club == null ? Set.of() : club.licenses().getOrDefault(product, Set.of());
    }

    /// Puts a person into the groups of the draft and of the department.
    void enter(Draft draft, int index) {
        draft.groups.forEach(name -> enter(name, index));
        if ("Member".equals(draft.text(Text.USER_TYPE)) && draft.enabled) {
            enter(draft.text(Text.DEPARTMENT), index);
        }
    }

    private void enter(String name, int index) {
        var group = byName.get(name);
        if (group != null) {
            group.add(index);
        }
    }

    /// Group names to ids.
    Map<String, String> ids() {
        var ids = new LinkedHashMap<String, String>();
        byName.forEach((name, group) -> ids.put(name, group.id()));
        return ids;
    }
}
