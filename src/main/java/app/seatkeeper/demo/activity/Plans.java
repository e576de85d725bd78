package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Plan;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Table;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which plans open which services, and what the reports call the products.
final class Plans {

    private static final String PHONE = "MCOEV";

    private final Map<String, Set<Service>> byPlan = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Held, Set<Service>> known = new ConcurrentHashMap<>();

    private record Held(Product product, Set<String> off) {
    }

    Plans() {
        Table.rows("services.csv", ',').forEach(row -> byPlan
                .computeIfAbsent(row.get(1), _ -> EnumSet.noneOf(Service.class)).add(Service.valueOf(row.get(0))));
        Table.rows("report-products.csv", ',').forEach(row -> names.put(row.get(0), row.get(1)));
    }

    /// What a person may use.
    Set<Service> services(Person person) {
        if (person.grants().size() == 1) {
            return services(person.grants().getFirst());
        }
        var all = EnumSet.noneOf(Service.class);
        person.grants().forEach(grant -> all.addAll(services(grant)));
        return Collections.unmodifiableSet(all);
    }

    private Set<Service> services(Grant grant) {
        return grant.isHeld() ? known.computeIfAbsent(new Held(grant.product(), grant.disabled()), this::on) : Set.of();
    }

    private Set<Service> on(Held held) {
        var on = EnumSet.noneOf(Service.class);
        held.product.plans().stream().filter(plan -> !held.off.contains(plan.id())).map(Plan::name)
                .forEach(name -> on.addAll(byPlan.getOrDefault(name, Set.of())));
        return Collections.unmodifiableSet(on);
    }

    /// Whether a person holds the product that brings a telephone number.
    static boolean phone(Person person) {
        return person.products().anyMatch(product -> product.partNumber().equals(PHONE));
    }

    /// Since when a person may use a service; null if not.
    @Nullable LocalDate since(Person person, Service service) {
        return person.grants().stream().filter(grant -> services(grant).contains(service))
                .map(grant -> LocalDate.ofInstant(grant.updated(), ZoneOffset.UTC)).min(LocalDate::compareTo)
                .orElse(null);
    }

    /// The products as reports spell them: `MICROSOFT 365 E3+VISIO PLAN 2`.
    String products(Person person) {
        return person.products().map(product -> names.getOrDefault(product.key(), product.partNumber())).sorted()
                .collect(Collectors.joining("+"));
    }

    /// Whether a person may use a plan of this name.
    static boolean has(Person person, String plan) {
        return person.grants().stream().filter(Grant::isHeld).anyMatch(grant -> grant.product().plans().stream()
                .anyMatch(one -> one.name().equals(plan) && !grant.disabled().contains(one.id())));
    }

    /// The products whose programs are installed, by plan, as the report on activations names them.
    static List<Map.Entry<String, String>> installed() {
        return List.of(Map.entry("OFFICESUBSCRIPTION", "MICROSOFT 365 APPS FOR ENTERPRISE"),
                Map.entry("PROJECT_CLIENT_SUBSCRIPTION", "PROJECT ONLINE DESKTOP CLIENT"),
                Map.entry("VISIO_CLIENT_SUBSCRIPTION", "VISIO ONLINE DESKTOP CLIENT"));
    }
}
