package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import java.util.List;
import java.util.stream.Stream;

/// Asks every rule.
public final class Advisor {

    private Advisor() { }

    /// What all rules find, rule by rule. People who are licensed on purpose are left out where a rule would take
    /// something from them; errors are told of everybody.
    public static List<Finding> findings(Situation situation) {
        return Stream.of(Rule.values()).flatMap(rule -> findings(rule, situation).stream()).toList();
    }

    /// What one rule finds.
    public static List<Finding> findings(Rule rule, Situation situation) {
        return of(rule).findings(situation).stream()
                .filter(finding -> rule == Rule.ASSIGNMENT_ERROR || !isOnPurpose(finding.subject(), situation))
                .toList();
    }

    private static WasteRule of(Rule rule) {
        return switch (rule) {
            case BLOCKED -> new BlockedButLicensed();
            case INACTIVE -> new InactivePeople();
            case NEVER_SIGNED_IN -> new PeopleWhoNeverSignedIn();
            case GUEST -> new LicensedGuests();
            case SAME_PRODUCT_TWICE -> new SameProductTwice();
            case OVERLAP -> new OverlappingProducts();
            case DOWNGRADE -> new SmallerProductWouldDo();
            case UNUSED_ADD_ON -> new UnusedAddOns();
            case PLANS_OFF -> new PlansPaidButOff();
            case FREE_SEATS -> new FreeSeats();
            case OVER_USED -> new OverUsedProducts();
            case ENDING -> new EndingSubscriptions();
            case ASSIGNMENT_ERROR -> new AssignmentErrors();
            case GROUP_LARGER_THAN_SEATS -> new GroupsLargerThanSeats();
            case LICENSED_ADMIN -> new LicensedAdmins();
            case SHARED_MAILBOX -> new SharedMailboxes();
        };
    }

    private static boolean isOnPurpose(Subject subject, Situation situation) {
        return subject instanceof Subject.Person(var id) && situation.policy().onPurpose().contains(id);
    }
}
