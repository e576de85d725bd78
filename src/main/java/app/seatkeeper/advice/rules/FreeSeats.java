package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Fact.Weight;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import java.util.List;

/// Seats that are paid for and that nobody has.
final class FreeSeats implements WasteRule {

    private static final int FEW = 2;

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.costs().paid().stream().filter(product -> product.seats().free() > 0)
                .map(product -> finding(product, situation)).toList();
    }

    private static Finding finding(Product product, Situation situation) {
        SeatPool seats = product.seats();
        return new Finding(Rule.FREE_SEATS, new Subject.OfProduct(product.id()),
                List.of(new Finding.Seat(product.id(), situation.costs().free(product.id()))), Reason.DIRECTORY,
                List.of(new Fact.FreeSeats(seats.free(), seats.bought(), weight(seats.free(), seats.bought()))));
    }

    private static Weight weight(int free, int bought) {
        if (free <= FEW) {
            return Weight.NOTE;
        }
        return free * 4L > bought ? Weight.HIGH : free * 10L > bought ? Weight.MEDIUM : Weight.LOW;
    }
}
