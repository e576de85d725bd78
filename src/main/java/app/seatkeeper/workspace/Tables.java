package app.seatkeeper.workspace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.planning.ExclusivePlans;
import app.seatkeeper.planning.PlanFamilies;
import app.seatkeeper.planning.PlanNeeds;
import app.seatkeeper.planning.PlanRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The tables of service plans that come with the application. Where they are from stands beside them.
public final class Tables {

    private Tables() { }

    /// What the shipped tables say.
    public static PlanRules shipped() {
        Map<PlanId, PlanFamilies.Rank> ranks = rows("plan-families.csv").stream().collect(toMap(
                row -> PlanId.of(row.get(3)),
                row -> new PlanFamilies.Rank(row.getFirst(), Integer.parseInt(row.get(1)))));
        Map<PlanId, Set<String>> exclusive = rows("exclusive-plans.csv").stream().collect(groupingBy(
                row -> PlanId.of(row.get(2)), mapping(List::getFirst, toSet())));
        Map<PlanId, Set<PlanId>> needs = rows("dependent-plans.csv").stream().collect(toMap(
                row -> PlanId.of(row.get(1)), row -> family(row.get(2), ranks)));
        return new PlanRules(new PlanFamilies(ranks), new ExclusivePlans(exclusive), new PlanNeeds(needs));
    }

    /// Which service plans a report measures.
    public static MeasuredPlans measured() {
        return new MeasuredPlans(rows("measured-plans.csv").stream().collect(groupingBy(
                row -> PlanId.of(row.get(2)), mapping(row -> Service.valueOf(row.getFirst()), toSet()))));
    }

    private static Set<PlanId> family(String name, Map<PlanId, PlanFamilies.Rank> ranks) {
        return ranks.entrySet().stream().filter(plan -> plan.getValue().family().equals(name))
                .map(Map.Entry::getKey).collect(toSet());
    }

    private static List<List<String>> rows(String table) {
        try (InputStream found = Objects.requireNonNull(Tables.class.getResourceAsStream(table), table);
                var lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + table, e);
        }
    }
}
