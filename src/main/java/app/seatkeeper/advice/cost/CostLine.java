package app.seatkeeper.advice.cost;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the people of one department, country, company or cost center cost.
///
/// @param name     empty for those without one
/// @param people   everybody of this name
/// @param licensed those of them who take up a seat of any product
/// @param seats    seats that are paid for
public record CostLine(String name, int people, int licensed, int seats, Cost cost) {

    /// Whether it is about people who have no such name.
    public boolean isWithout() {
        return name.isEmpty();
    }

    /// By name, those without one last.
    static List<CostLine> of(List<User> users, Grouping grouping, Costs costs) {
        Map<String, Draft> drafts = new TreeMap<>();
        users.forEach(user -> drafts.computeIfAbsent(grouping.of(user), _ -> new Draft()).add(Costs.held(user)));
        List<CostLine> lines = new ArrayList<>();
        Draft without = drafts.remove("");
        drafts.forEach((name, draft) -> lines.add(draft.line(name, costs)));
        if (without != null) {
            lines.add(without.line("", costs));
        }
        return lines;
    }

    private static final class Draft {

        private final SeatCount seats = new SeatCount();
        private final int[] people = new int[2];

        void add(Set<SkuId> products) {
            seats.add(products);
            people[0]++;
            people[1] += products.isEmpty() ? 0 : 1;
        }

        CostLine line(String name, Costs costs) {
            return new CostLine(name, people[0], people[1], seats.paid(costs), seats.cost(costs));
        }
    }
}
