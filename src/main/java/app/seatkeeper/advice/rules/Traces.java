package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What is known of when somebody was here.
final class Traces {

    private Traces() { }

    /// Last seen, sign-ins, activity, when the account was made: as far as they are known.
    static List<Fact> facts(User user, Situation situation) {
        List<Fact> facts = new ArrayList<>();
        LocalDate last = situation.evidence().newestTrace(user.id());
        if (last != null) {
            facts.add(new Fact.LastSeen(last, situation.days(last)));
        }
        SignIns times = situation.evidence().signIns(user.id());
        if (times != null) {
            facts.add(new Fact.SignedIn(times));
        }
        facts.add(new Fact.Active(situation.evidence().newest(user.id()), situation.evidence().asOf()));
        if (user.account().created() != null) {
            facts.add(new Fact.Created(user.account().created().atZone(ZoneOffset.UTC).toLocalDate()));
        }
        return facts;
    }
}
