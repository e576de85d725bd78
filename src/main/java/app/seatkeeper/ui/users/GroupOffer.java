package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.kit.ProductNames;
import java.util.Comparator;
import java.util.List;

/// A licensing group that some people could be put into or taken out of.
///
/// @param gives   the products it gives, by their short names
/// @param free    seats left of the product of which fewest are; 0 where none is left
/// @param members how many of the people are in it
/// @param people  how many people it is about
record GroupOffer(Group group, String gives, int free, int members, int people) {

    /// Every licensing group, in alphabetical order.
    static List<GroupOffer> all(List<User> people, TenantSnapshot snapshot, ProductNames names) {
        return snapshot.groups().stream()
                .sorted(Comparator.comparing(group -> Folding.folded(group.name())))
                .map(group -> offer(group, people, snapshot, names)).toList();
    }

    private static GroupOffer offer(Group group, List<User> people, TenantSnapshot snapshot, ProductNames names) {
        List<SkuId> products = group.licenses().stream().map(Grant::product).sorted(names.order()).toList();
        int free = products.stream().mapToInt(product ->
                snapshot.product(product).map(one -> one.seats().free()).orElse(0)).min().orElse(0);
        return new GroupOffer(group, String.join(", ", products.stream().map(names::tag).toList()), Math.max(free, 0),
                (int) people.stream().filter(user -> user.isMemberOf(group.id())).count(), people.size());
    }

    String name() {
        return group.name();
    }

    boolean isEditable() {
        return group.isEditable();
    }
}
