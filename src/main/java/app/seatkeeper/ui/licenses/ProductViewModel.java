package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The product in the drawer. Used on the FX thread only.
final class ProductViewModel {

    private static final int FEW = 8;

    private final LicensesViewModel licenses;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable ProductCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ProductCard.Plan>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty planSearch = new SimpleStringProperty("");
    private final BooleanProperty allPlans = new SimpleBooleanProperty();

    ProductViewModel(LicensesViewModel licenses, Navigator navigator) {
        this.licenses = licenses;
        this.navigator = navigator;
        licenses.currentProperty().subscribe(this::write);
        planSearch.subscribe(this::choosePlans);
        allPlans.subscribe(this::choosePlans);
    }

    private void write(@Nullable LicenseLine line) {
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        card.set(line == null || snapshot == null ? null : card(line, snapshot));
        choosePlans();
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

    private void choosePlans() {
        ProductCard shown = card.get();
        if (shown == null) {
            plans.set(List.of());
            return;
        }
        String wanted = planSearch.get().strip().toLowerCase(Locale.ROOT);
        boolean few = wanted.isEmpty() && !allPlans.get();
        plans.set(shown.plans().stream().filter(plan -> plan.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(few ? FEW : Integer.MAX_VALUE).toList());
    }

    /// Goes to the users who hold the product.
    void showUsers() {
        ProductCard shown = card.get();
        if (shown != null) {
            navigator.showUsers(UserQuery.holding(shown.line().product()));
        }
    }

    void step(int by) {
        licenses.step(by);
    }

    void close() {
        licenses.open(null);
    }

    Texts texts() {
        return licenses.texts();
    }

    /// What is shown; null while the drawer is closed.
    ReadOnlyObjectProperty<@Nullable ProductCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// The plans to show: the first few, those switched off most often before the others, or what the search finds.
    ReadOnlyObjectProperty<List<ProductCard.Plan>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    StringProperty planSearchProperty() {
        return planSearch;
    }

    BooleanProperty allPlansProperty() {
        return allPlans;
    }

    /// Whether there are more plans than the first few.
    boolean hasMorePlans() {
        ProductCard shown = card.get();
        return shown != null && shown.plans().size() > FEW;
    }
}
