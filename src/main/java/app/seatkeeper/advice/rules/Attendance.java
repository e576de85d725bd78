package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Who of those who may sign in and have a seat that is paid for has not been seen for long, and who never.
///
/// Whatever anybody does in a service needs a sign-in that Entra ID notes. So sign-ins can stand alone; reports, which
/// measure only some services, cannot do so with the same certainty; and where neither says anything, nobody is called
/// inactive.
final class Attendance {

    private static final double ENOUGH = 0.95;

    private final Situation situation;
    private final List<Visitor> absent = new ArrayList<>();
    private final Reason agreed;

    private record Visitor(User user, Presence presence) { }

    Attendance(Situation situation) {
        this.situation = situation;
        int measured = 0;
        int named = 0;
        for (User user : situation.snapshot().users()) {
            if (mayUseWhatIsPaidFor(user)) {
                Presence presence = Presence.of(user, situation);
                measured += presence.measured().isEmpty() ? 0 : 1;
                named += presence.isNamed() ? 1 : 0;
                if (!presence.isRecent(situation) && !isNew(user)) {
                    absent.add(new Visitor(user, presence));
                }
            }
        }
        agreed = agreed(situation, named >= ENOUGH * measured);
    }

    private boolean mayUseWhatIsPaidFor(User user) {
        return user.account().enabled() && user.isLicensed() && !situation.paidSeats(user).isEmpty();
    }

    /// How sure it is where sign-ins and reports agree.
    private static Reason agreed(Situation situation, boolean enough) {
        if (!situation.hasFreshReports()) {
            return Reason.OLD_REPORTS;
        }
        return enough ? Reason.SIGN_INS_AND_REPORTS : Reason.FEW_REPORTED;
    }

    private boolean isNew(User user) {
        return user.account().created() != null && !situation.isSettled(user);
    }

    /// People who were here and have not been for long, and those of whom reports alone say that they use nothing.
    List<Finding> inactive() {
        List<Finding> found = new ArrayList<>();
        int open = 0;
        for (Visitor one : absent) {
            if (isKnown(one.presence) && !isNever(one.presence) && isOldEnough(one)) {
                found.add(finding(Rule.INACTIVE, one));
            } else if (!isKnown(one.presence)) {
                open++;
            }
        }
        return Unverified.with(found, Rule.INACTIVE, open,
                Unverified.why(situation, EnumSet.allOf(Service.class)));
    }

    /// People of whom no sign-in is known and no activity either.
    List<Finding> neverSignedIn() {
        List<Finding> found = new ArrayList<>();
        int open = 0;
        for (Visitor one : absent) {
            if (isNever(one.presence) && situation.isSettled(one.user)) {
                found.add(finding(Rule.NEVER_SIGNED_IN, one));
            } else if (!one.presence.signIns() && one.presence.last() == null) {
                open++;
            }
        }
        return Unverified.with(found, Rule.NEVER_SIGNED_IN, open, Reason.NO_SIGN_INS);
    }

    private static boolean isKnown(Presence presence) {
        return presence.signIns() || presence.isReported();
    }

    private static boolean isNever(Presence presence) {
        return presence.signIns() && presence.last() == null;
    }

    /// Somebody who was seen long ago has had the account for long, even if nobody knows since when.
    private boolean isOldEnough(Visitor one) {
        return one.presence.last() != null || situation.isSettled(one.user);
    }

    private Finding finding(Rule rule, Visitor one) {
        Reason reason = !one.presence.signIns() ? Reason.REPORTS_ONLY
                : one.presence.isReported() ? agreed : Reason.SIGN_INS_ONLY;
        List<Fact> facts = new ArrayList<>(Traces.facts(one.user, situation));
        if (!one.presence.unknown().isEmpty()) {
            facts.add(new Fact.UnknownUse(one.presence.unknown()));
        }
        return new Finding(rule, new Subject.Person(one.user.id()), situation.paidSeats(one.user), reason, facts);
    }
}
