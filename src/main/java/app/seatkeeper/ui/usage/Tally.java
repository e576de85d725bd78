package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.ui.nav.Recency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// People counted: by how long ago they were active, by department and by service. Each list leaves out the one filter
/// that its own lines set, so that it shows what else there is to choose.
///
/// @param people      those who match in all but their activity
/// @param recencies   how many of `people` were active when
/// @param departments by share of the active, greatest first
/// @param services    those that concern anybody
record Tally(Count people, Map<Recency, Integer> recencies, List<ByDepartment> departments, List<ByService> services) {

    static final Tally NOBODY = new Tally(new Count(0, 0, 0), Map.of(), List.of(), List.of());

    Tally {
        recencies = Map.copyOf(recencies);
        departments = List.copyOf(departments);
        services = List.copyOf(services);
    }

    /// How many there are, how many of them are active in the period, and of how many nobody knows.
    record Count(int all, int active, int unknown) {

        int inactive() {
            return all - active - unknown;
        }

        double share() {
            return all == 0 ? 0 : (double) active / all;
        }
    }

    record ByDepartment(String department, Count count) { }

    record ByService(Service service, Count count) { }

    /// @param service whose use decides; null for any
    /// @param days    of the period
    static Tally of(List<Person> people, UseFilter filter, @Nullable Service service, int days) {
        Map<String, Counter> departments = new HashMap<>();
        Map<Service, Counter> services = new EnumMap<>(Service.class);
        Map<Recency, Integer> recencies = new EnumMap<>(Recency.class);
        Counter all = new Counter();
        for (Person person : people) {
            if (!filter.isWanted(person)) {
                continue;
            }
            departments.computeIfAbsent(person.department(), _ -> new Counter()).add(person.days(service), days);
            if (filter.isInDepartment(person)) {
                all.add(person.days(service), days);
                recencies.merge(person.recency(service), 1, Integer::sum);
                for (Service one : Service.values()) {
                    if (person.concerns(one)) {
                        services.computeIfAbsent(one, _ -> new Counter()).add(person.days(one), days);
                    }
                }
            }
        }
        return new Tally(all.count(), recencies, departments(departments), services(services));
    }

    private static List<ByDepartment> departments(Map<String, Counter> counters) {
        List<ByDepartment> lines = new ArrayList<>();
        counters.forEach((name, counter) -> lines.add(new ByDepartment(name, counter.count())));
        lines.sort(Comparator.<ByDepartment>comparingDouble(line -> -line.count().share())
                .thenComparing(ByDepartment::department));
        return lines;
    }

    private static List<ByService> services(Map<Service, Counter> counters) {
        return counters.entrySet().stream().map(one -> new ByService(one.getKey(), one.getValue().count())).toList();
    }

    private static final class Counter {

        private final int[] numbers = new int[3];

        void add(int since, int days) {
            numbers[0]++;
            numbers[1] += since < days + 1 ? 1 : 0;
            numbers[2] += since == Person.UNKNOWN ? 1 : 0;
        }

        Count count() {
            return new Count(numbers[0], numbers[1], numbers[2]);
        }
    }
}
