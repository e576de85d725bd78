package app.seatkeeper.advice.cost;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Counts seats by product, so that a sum over many people multiplies instead of adding each of them.
final class SeatCount {

    private final Map<SkuId, Integer> seats = new HashMap<>();

    void add(Collection<SkuId> products) {
        products.forEach(product -> seats.merge(product, 1, Integer::sum));
    }

    /// How many seats are paid for.
    int paid(Costs costs) {
        return seats.entrySet().stream().filter(one -> costs.isPaid(one.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    Cost cost(Costs costs) {
        Cost sum = Cost.ZERO;
        for (Map.Entry<SkuId, Integer> one : seats.entrySet()) {
            sum = sum.plus(costs.seat(one.getKey()).times(one.getValue()));
        }
        return sum;
    }
}
