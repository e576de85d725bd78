package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import java.util.List;

/// People who may not sign in and have a seat that is paid for. Somebody blocked whose mailbox is in use may be a
/// shared mailbox, which would lose its mail.
final class BlockedButLicensed implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.snapshot().users().stream()
                .filter(user -> !user.account().enabled())
                .flatMap(user -> finding(user, situation).stream()).toList();
    }

    private static List<Finding> finding(User user, Situation situation) {
        List<Finding.Seat> seats = situation.paidSeats(user);
        if (seats.isEmpty()) {
            return List.of();
        }
        boolean used = situation.evidence().of(user.id(), Service.EXCHANGE) instanceof LastActivity.On(var day)
                && situation.days(day) <= situation.policy().inactiveDays();
        return List.of(new Finding(Rule.BLOCKED, new Subject.Person(user.id()), seats,
                used ? Reason.MAILBOX_IN_USE : Reason.DIRECTORY, Traces.facts(user, situation)));
    }
}
