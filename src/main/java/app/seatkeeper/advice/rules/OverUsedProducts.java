package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import java.util.List;

/// Products of which more seats are in use than were bought.
final class OverUsedProducts implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.costs().paid().stream().filter(product -> product.seats().free() < 0)
                .map(OverUsedProducts::finding).toList();
    }

    private static Finding finding(Product product) {
        return new Finding(Rule.OVER_USED, new Subject.OfProduct(product.id()),
                List.of(new Finding.Seat(product.id(), Cost.ZERO)), Reason.DIRECTORY,
                List.of(new Fact.OverUsed(-product.seats().free(), product.seats().bought())));
    }
}
