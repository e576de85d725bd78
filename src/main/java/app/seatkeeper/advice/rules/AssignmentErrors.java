package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.money.Cost;
import java.util.List;

/// Licenses that Microsoft could not give, or gave with a flaw; one finding per person, product and path.
final class AssignmentErrors implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.snapshot().users().stream()
                .flatMap(user -> user.assignments().stream().filter(one -> one.state().isError())
                        .map(one -> finding(user, one)))
                .toList();
    }

    private static Finding finding(User user, Assignment failed) {
        return new Finding(Rule.ASSIGNMENT_ERROR, new Subject.Person(user.id()),
                List.of(new Finding.Seat(failed.product(), Cost.ZERO)), Reason.DIRECTORY,
                List.of(new Fact.Failed(failed)));
    }
}
