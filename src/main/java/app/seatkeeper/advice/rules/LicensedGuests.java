package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import java.util.List;

/// Guests with a seat that is paid for. They may sign in without one; whether this one needs it nobody can see.
final class LicensedGuests implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.snapshot().users().stream()
                .filter(user -> user.account().type() == UserType.GUEST && !situation.paidSeats(user).isEmpty())
                .map(user -> finding(user, situation)).toList();
    }

    private static Finding finding(User user, Situation situation) {
        return new Finding(Rule.GUEST, new Subject.Person(user.id()), situation.paidSeats(user),
                Reason.PURPOSE_UNKNOWN, Traces.facts(user, situation));
    }
}
