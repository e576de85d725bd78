package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.FewOrAll;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The product in the drawer. Used on the FX thread only.
final class ProductViewModel {

    private static final int FEW = 8;

    private final LicensesViewModel licenses;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable ProductCard> card = new ReadOnlyObjectWrapper<>();
    private final FewOrAll<ProductCard.Plan> plans = new FewOrAll<>(FEW, ProductCard.Plan::name);

    ProductViewModel(LicensesViewModel licenses, Navigator navigator) {
        this.licenses = licenses;
        this.navigator = navigator;
        licenses.currentProperty().subscribe(this::write);
    }

    private void write(@Nullable LicenseLine line) {
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        card.set(line == null || snapshot == null ? null : card(line, snapshot));
        ProductCard shown = card.get();
        plans.show(shown == null ? List.of() : shown.plans());
    }

    private ProductCard card(LicenseLine line, TenantSnapshot snapshot) {
        Census census = licenses.readingProperty().get().census();
        SkuId id = line.product();
        List<ProductCard.Plan> all = snapshot.product(id).stream().flatMap(product -> product.plans().stream())
                .map(plan -> plan(id, plan, census))
                .sorted(Comparator.comparingInt(ProductCard.Plan::off).reversed()
                        .thenComparing(ProductCard.Plan::company).thenComparing(ProductCard.Plan::name))
                .toList();
        return new ProductCard(line, line.kind() == LicenseLine.Kind.ENDED ? texts().of("kit.product.ended")
                : line.name(), census.holders(id), census.groups(id), all, Overlap.of(id, snapshot, census));
    }

    private static ProductCard.Plan plan(SkuId product, ServicePlan plan, Census census) {
        int off = census.off(product, plan.id());
        return new ProductCard.Plan(
                plan.name(), census.holders(product).all() - off, off, plan.appliesTo() == AppliesTo.COMPANY);
    }

    /// Goes to the users who hold the product.
    void showUsers() {
        ProductCard shown = card.get();
        if (shown != null) {
            navigator.showUsers(UserQuery.holding(shown.line().product()));
        }
    }

    /// Goes to the users who hold the product and another one.
    void showUsersOfBoth(Overlap other) {
        ProductCard shown = card.get();
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        if (shown != null && snapshot != null) {
            navigator.showUsers(UserQuery.found(texts().of("licenses.product.both.found", shown.name(), other.name()),
                    snapshot.users().stream().filter(user -> user.holds(shown.line().product())
                            && user.holds(other.other())).map(User::id).toList()));
        }
    }

    void step(int by) {
        licenses.step(by);
    }

    void close() {
        licenses.open(null);
    }

    LicensesViewModel licenses() {
        return licenses;
    }

    Texts texts() {
        return licenses.texts();
    }

    /// What is shown; null while the drawer is closed.
    ReadOnlyObjectProperty<@Nullable ProductCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// The plans, those switched off most often first.
    FewOrAll<ProductCard.Plan> plans() {
        return plans;
    }
}
