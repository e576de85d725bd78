package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Asks every rule.
public final class Advisor {

    private static final Map<Rule, WasteRule> RULES = new EnumMap<>(Map.ofEntries(
            Map.entry(Rule.BLOCKED, new BlockedButLicensed()),
            Map.entry(Rule.GUEST, new LicensedGuests()),
            Map.entry(Rule.SAME_PRODUCT_TWICE, new SameProductTwice()),
            Map.entry(Rule.PLANS_OFF, new PlansPaidButOff()),
            Map.entry(Rule.FREE_SEATS, new FreeSeats()),
            Map.entry(Rule.OVER_USED, new OverUsedProducts()),
            Map.entry(Rule.ENDING, new EndingSubscriptions()),
            Map.entry(Rule.ASSIGNMENT_ERROR, new AssignmentErrors()),
            Map.entry(Rule.GROUP_LARGER_THAN_SEATS, new GroupsLargerThanSeats())));

    private Advisor() { }

    /// What all rules find, rule by rule. People who are licensed on purpose are left out where a rule would take
    /// something from them; errors are told of everybody.
    public static List<Finding> findings(Situation situation) {
        return RULES.entrySet().stream()
                .flatMap(rule -> findings(rule.getKey(), situation).stream()).toList();
    }

    /// What one rule finds.
    public static List<Finding> findings(Rule rule, Situation situation) {
        return RULES.getOrDefault(rule, _ -> List.of()).findings(situation).stream()
                .filter(finding -> rule == Rule.ASSIGNMENT_ERROR || !isOnPurpose(finding.subject(), situation))
                .toList();
    }

    private static boolean isOnPurpose(Subject subject, Situation situation) {
        return subject instanceof Subject.Person(var id) && situation.policy().onPurpose().contains(id);
    }
}
