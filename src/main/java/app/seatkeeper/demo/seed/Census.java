package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Text;
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

    int holders(Product product) {
        return (int) drafts.stream().filter(draft -> draft.holds(product)).count();
    }

    /// How many hold a product in exactly these ways.
    int holders(Product product, Set<String> through) {
        return (int) drafts.stream().filter(draft -> draft.through(product).equals(through)).count();
    }

    /// How many enabled holders of a product signed in last more than 30 but not more than 90 days ago.
    int quiet(Product product) {
        return (int) drafts.stream().filter(draft -> draft.enabled && draft.holds(product)
                && draft.lastDays > 30 && draft.lastDays <= 90).count();
    }

    int unlicensed() {
        return (int) drafts.stream().filter(draft -> draft.grants.stream().noneMatch(grant -> grant.isHeld())).count();
    }

    int guests() {
        return (int) drafts.stream().filter(draft -> "Guest".equals(draft.text(Text.USER_TYPE))).count();
    }
}
