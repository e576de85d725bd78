package app.seatkeeper.reports.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Level;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Savings;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.catalogue.TrueCosts.Sum;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports that the advice feeds: who is in them and what they hold is reckoned again from the directory; how sure
/// the advice is stands in them as the advice says.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WasteReportsTest {

    private final Stage stage;

    WasteReportsTest(Stage stage) {
        this.stage = stage;
    }

    private List<Finding> findings(Rule rule) {
        return stage.input().advice().findings().stream()
                .filter(finding -> finding.rule() == rule && finding.subject() instanceof Subject.Person).toList();
    }

    private JsonNode user(Finding finding) {
        String id = ((Subject.Person) finding.subject()).id().value();
        return stage.truth().users().values().stream().filter(user -> user.path("id").asText().equals(id))
                .findFirst().orElseThrow();
    }

    private Map<String, Map<String, String>> people(Rule rule) {
        Map<String, Map<String, String>> expected = Truth.table();
        findings(rule).forEach(finding -> {
            JsonNode user = user(finding);
            Map<String, String> cells = stage.people().of(user);
            confidence(finding, cells);
            saving(finding, cells);
            expected.put(Comparison.key(List.of("upn", "products"), cells), cells);
        });
        return expected;
    }

    private static void confidence(Finding finding, Map<String, String> cells) {
        var english = new English();
        cells.put("column.confidence", finding.level().name().charAt(0)
                + finding.level().name().substring(1).toLowerCase(Locale.ROOT));
        cells.put("column.confidenceWhy", english.of("report.reason." + finding.reason().name()));
    }

    private void saving(Finding finding, Map<String, String> cells) {
        Stream<String> skus = finding.products().stream().map(SkuId::toString);
        cells.put("column.products", Truth.joined(skus.map(stage.truth()::product)));
        cells.put("column.foundPartNumbers",
                Truth.joined(finding.products().stream().map(SkuId::toString).map(stage.truth()::partNumber)));
        Sum sum = Sum.of(finding.saving());
        cells.put("column.monthlySaving", sum.shown());
        cells.put("column.annualSaving", sum.times(12).shown());
        cells.put("column.evidence", evidence(finding));
    }

    private String evidence(Finding finding) {
        return String.join("; ", finding.facts().stream().map(fact -> FactWords.of(fact, stage.input())).toList());
    }

    @Test
    void inactivePeopleMaySignInPayAndWereNotSeenForNinetyDays() {
        Map<String, Map<String, String>> expected = Truth.table();
        absent(false).forEach((upn, user) -> expected.put(upn, absent(user, Rule.INACTIVE)));

        assertEquals(List.of(), Comparison.differences(
                ReportName.INACTIVE_USERS, stage.input(), List.of("upn"), expected));
    }

    @Test
    void peopleWhoNeverSignedInLeftNoTraceAtAll() {
        Map<String, Map<String, String>> expected = Truth.table();
        absent(true).forEach((upn, user) -> expected.put(upn, absent(user, Rule.NEVER_SIGNED_IN)));

        assertEquals(List.of(), Comparison.differences(
                ReportName.NEVER_SIGNED_IN, stage.input(), List.of("upn"), expected));
    }

    /// People who may sign in, pay, are no newcomers, and left no trace, or one more than ninety days old.
    private Map<String, JsonNode> absent(boolean never) {
        Map<String, JsonNode> found = new HashMap<>();
        stage.truth().users().forEach((upn, user) -> {
            String trace = trace(user);
            boolean pays = TrueCosts.seats(user).stream().anyMatch(sku -> TrueCosts.isPaid(sku, stage.truth()));
            boolean settled = TrueUse.daysSince(Truth.text(user, "createdDateTime")) > 30;
            boolean absent = never ? trace.isEmpty() : !trace.isEmpty() && TrueUse.daysSince(trace) > 90;
            if (user.path("accountEnabled").asBoolean() && pays && settled && absent) {
                found.put(upn, user);
            }
        });
        return found;
    }

    /// The day of the newest sign-in or activity; empty for none.
    private String trace(JsonNode user) {
        Map<String, String> cells = stage.people().of(user);
        String signIn = cells.getOrDefault("column.lastSignIn", "");
        String active = cells.getOrDefault("column.lastActivity", "");
        return Stream.of(signIn, active).filter(day -> day.startsWith("2")).map(day -> day.substring(0, 10))
                .max(String::compareTo).orElse("");
    }

    private Map<String, String> absent(JsonNode user, Rule rule) {
        Map<String, String> cells = stage.people().of(user);
        String trace = trace(user);
        cells.put("column.daysInactive", trace.isEmpty() ? "" : "" + TrueUse.daysSince(trace));
        findings(rule).stream().filter(finding -> user(finding).equals(user)).forEach(finding -> {
            confidence(finding, cells);
            cells.put("column.evidence", evidence(finding));
        });
        return cells;
    }

    @Test
    void overlapsAreToldWithTheProductThatContainsThem() {
        Map<String, Map<String, String>> expected = people(Rule.OVERLAP);
        findings(Rule.OVERLAP).forEach(finding -> {
            Map<String, String> cells = row(expected, finding);
            finding.facts().forEach(fact -> {
                if (fact instanceof Fact.ContainedIn(var outer)) {
                    cells.put("column.containedIn", stage.truth().product(outer.toString()));
                }
                if (fact instanceof Fact.PlansOff(_, var plans)) {
                    cells.put("column.plansLost", plans(plans));
                }
            });
            cells.putIfAbsent("column.plansLost", "");
        });

        assertEquals(List.of(), Comparison.differences(
                ReportName.OVERLAPS, stage.input(), List.of("upn", "products"), expected));
        assertEquals(9, expected.values().stream()
                .filter(cells -> "Microsoft 365 E3".equals(cells.get("column.products")))
                .filter(cells -> "Microsoft 365 E5".equals(cells.get("column.containedIn"))).count());
    }

    private Map<String, String> row(Map<String, Map<String, String>> rows, Finding finding) {
        String products = Truth.joined(finding.products().stream().map(SkuId::toString).map(stage.truth()::product));
        return rows.getOrDefault(Truth.upn(user(finding)) + " | " + products, Map.of());
    }

    private String plans(List<PlanId> plans) {
        return Truth.joined(plans.stream().map(PlanId::toString).map(stage.truth()::plan));
    }

    @Test
    void downgradesAreToldWithWhatIsUsedAndWhatWouldBeLost() {
        Map<String, Map<String, String>> expected = people(Rule.DOWNGRADE);
        findings(Rule.DOWNGRADE).forEach(finding -> {
            Map<String, String> cells = row(expected, finding);
            cells.putAll(Map.of("column.unusedPlans", "", "column.unmeasuredPlans", ""));
            finding.facts().forEach(fact -> downgrade(fact, cells));
            Stream.of(Service.values()).forEach(service ->
                    cells.put("last." + service.name(), stage.use().last(user(finding), service.name())));
        });

        assertEquals(List.of(), Comparison.differences(
                ReportName.DOWNGRADES, stage.input(), List.of("upn", "products"), expected));
    }

    private void downgrade(Fact fact, Map<String, String> cells) {
        if (fact instanceof Fact.WouldDo(var product)) {
            cells.put("column.wouldDo", stage.truth().product(product.toString()));
        } else if (fact instanceof Fact.Uses(var services)) {
            cells.put("column.uses", String.join("; ", services.stream().sorted()
                    .map(service -> new English().of("report.service." + service.name())).toList()));
        } else if (fact instanceof Fact.UnusedPlans(var plans)) {
            cells.put("column.unusedPlans", plans(plans));
        } else if (fact instanceof Fact.UnmeasuredPlans(var plans)) {
            cells.put("column.unmeasuredPlans", plans(plans));
        }
    }

    @Test
    void savingsCountEachSeatOnce() {
        Map<String, Map<String, String>> expected = Truth.table();
        Savings.of(stage.input().advice().findings()).lines().forEach(line -> {
            Finding finding = line.finding();
            Map<String, String> cells = new HashMap<>();
            if (finding.subject() instanceof Subject.Person) {
                cells.putAll(stage.people().of(user(finding)));
                cells.put("column.subject", cells.get("column.user"));
            } else if (finding.subject() instanceof Subject.OfProduct(var product)) {
                cells.putAll(Map.of("column.upn", "", "column.department", "",
                        "column.subject", stage.truth().product(product.toString())));
            }
            saving(finding, cells);
            confidence(finding, cells);
            cells.put("column.rule", new English().of("report.rule." + finding.rule().name()));
            cells.put("column.countedSaving", Sum.of(line.saving()).shown());
            boolean saves = !Sum.of(finding.saving()).equals(Sum.NOTHING);
            if (saves && finding.level() != Level.CANNOT_VERIFY) {
                expected.put(Comparison.key(List.of("rule", "subject", "upn", "products"), cells), cells);
            }
        });

        assertEquals(List.of(), Comparison.differences(ReportName.SAVINGS, stage.input(),
                List.of("rule", "subject", "upn", "products"), expected));
    }
}
