package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Everyone drafted so far, with counts, and the measure of the tenant against one of 2,500.
final class Census {

    /// The size for which the tables are written.
    static final int USUAL = 2_500;

    private final List<Draft> drafts = new ArrayList<>();
    private final int size;

    Census(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /// As many as these are of 2,500.
    int scaled(int people) {
        return (int) Math.round((double) people * size / USUAL);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /// Lets some go who have no part to play, where a small tenant has come out too large.
    void trim(Dice dice) {
        int over = Math.max(0, drafts.size() - size);
        drafts.removeAll(Set.copyOf(dice.shuffled(drafts.stream().filter(draft -> draft.extrasAllowed).toList())
                .stream().limit(over).toList()));
    }

    int holders(Product product) {
        return (int) drafts.stream().filter(draft -> draft.holds(product)).count();
    }

    /// How many hold a product in exactly these ways.
    int holders(Product product, Set<String> through) {
        return (int) drafts.stream().filter(draft -> draft.through(product).equals(through)).count();
    }
}
