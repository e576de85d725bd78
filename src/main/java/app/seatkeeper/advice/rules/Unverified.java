package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.usage.Service;
import java.util.Collection;
import java.util.List;

/// Says of how many people a rule could not tell anything, and why.
final class Unverified {

    private Unverified() { }

    /// Adds what could not be told, if there are people of whom it could not be.
    static List<Finding> with(List<Finding> found, Rule rule, int people, Reason why) {
        if (people > 0) {
            found.add(new Finding(rule, Subject.EVERYBODY, List.of(), why, List.of(new Fact.People(people))));
        }
        return found;
    }

    /// Why reports say nothing of people's use of these services.
    static Reason why(Situation situation, Collection<Service> services) {
        if (situation.evidence().isConcealed()) {
            return Reason.CONCEALED;
        }
        boolean isRead = services.stream().anyMatch(service -> situation.evidence().days(service) > 0);
        return isRead ? Reason.NOT_REPORTED : Reason.NOT_READ;
    }
}
