package app.seatkeeper.advice;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import java.util.List;

/// Something that one rule found about one person, group, product or subscription.
///
/// @param seats  the products it is about; empty where it is about none
/// @param reason why it is as sure as it is
/// @param facts  what speaks for it, the most telling first
public record Finding(Rule rule, Subject subject, List<Seat> seats, Reason reason, List<Fact> facts) {

    public Finding {
        seats = List.copyOf(seats);
        facts = List.copyOf(facts);
    }

    /// A product the finding is about.
    ///
    /// @param saving what would be saved per month; nothing where the finding is no waste of money
    public record Seat(SkuId product, Cost saving) { }

    public List<SkuId> products() {
        return seats.stream().map(Seat::product).toList();
    }

    /// What would be saved per month if nothing else were done.
    public Cost saving() {
        Cost sum = Cost.ZERO;
        for (Seat seat : seats) {
            sum = sum.plus(seat.saving());
        }
        return sum;
    }

    public Level level() {
        return reason.level();
    }
}
