package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Everything by which one user's licenses come and go.
///
/// @param groups the groups that are joined and left
/// @param direct what is given and taken directly, besides
/// @param order  the order of it all
record Turnover(GroupDraft groups, LicenseDraft direct, WriteOrder order) {

    /// @param clashes whether the user as described would have plans that exclude each other, and does not now
    static Turnover of(User user, Wish wish, TenantSnapshot tenant, Assortment products, Predicate<User> clashes) {
        GroupDraft groups = new GroupDraft(user, wish, tenant, products);
        LicenseDraft direct = new LicenseDraft(groups.after(), wish, products);
        return new Turnover(groups, direct, WriteOrder.of(user, groups, direct.write(), clashes));
    }

    /// In this order.
    List<Write> writes() {
        return order.writes();
    }

    /// Products that are given or whose plans change.
    Set<SkuId> given() {
        if (groups.isIdle()) {
            return direct.adds();
        }
        Set<SkuId> given = new LinkedHashSet<>(direct.adds());
        given.addAll(groups.gives());
        return given;
    }

    boolean givesNew() {
        return direct.givesNew() || !groups.gives().isEmpty();
    }

    boolean takesAny() {
        return direct.takesAny();
    }

    /// What there is to say.
    ///
    /// @param after the user when everything is done
    /// @param idle  whether the step writes nothing at all, so that it is worth saying why
    List<PlanProblem> problems(User after, boolean idle) {
        List<PlanProblem> all = new ArrayList<>(groups.problems(after));
        all.addAll(order.problems());
        all.addAll(direct.problems(idle));
        return all;
    }

    /// Wishes that are true already.
    List<PlanProblem> fulfilled() {
        List<PlanProblem> all = new ArrayList<>(direct.absent());
        all.addAll(groups.fulfilled());
        return all;
    }
}
