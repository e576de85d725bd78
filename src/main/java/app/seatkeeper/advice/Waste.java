package app.seatkeeper.advice;

import app.seatkeeper.domain.money.Cost;
import java.util.List;

/// What is paid for and not used, each seat counted once: seats that nobody has, and seats of people who are blocked,
/// inactive or never signed in. Nobody is two of these.
public record Waste(Part free, Part blocked, Part inactive, Part neverSignedIn) {

    /// One part of it.
    ///
    /// @param count      seats, or people
    /// @param cost       per month
    /// @param unverified people who could not be judged, because what is needed is missing
    public record Part(int count, Cost cost, int unverified) { }

    /// @param findings of all rules
    public static Waste of(List<Finding> findings) {
        return new Waste(free(findings), people(Rule.BLOCKED, findings), people(Rule.INACTIVE, findings),
                people(Rule.NEVER_SIGNED_IN, findings));
    }

    private static Part free(List<Finding> findings) {
        int seats = 0;
        Cost cost = Cost.ZERO;
        for (Finding one : findings) {
            if (one.rule() == Rule.FREE_SEATS) {
                cost = cost.plus(one.saving());
                seats += one.facts().stream().mapToInt(fact -> fact instanceof Fact.FreeSeats free ? free.free() : 0)
                        .sum();
            }
        }
        return new Part(seats, cost, 0);
    }

    private static Part people(Rule rule, List<Finding> findings) {
        int people = 0;
        int unverified = 0;
        Cost cost = Cost.ZERO;
        for (Finding one : findings) {
            if (one.rule() == rule && one.level() == Level.CANNOT_VERIFY) {
                unverified += one.facts().stream().mapToInt(fact -> fact instanceof Fact.People some ? some.count() : 0)
                        .sum();
            } else if (one.rule() == rule) {
                people++;
                cost = cost.plus(one.saving());
            }
        }
        return new Part(people, cost, unverified);
    }

    /// What people hold and do not use: all but the free seats.
    public Cost heldUnused() {
        return blocked.cost().plus(inactive.cost()).plus(neverSignedIn.cost());
    }

    public Cost total() {
        return free.cost().plus(heldUnused());
    }
}
