package app.seatkeeper.files.bulk;

import static app.seatkeeper.files.bulk.ImportColumn.DISABLED_PLANS;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.files.bulk.Cause.Missing;
import app.seatkeeper.planning.PlanChoice;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The service plans a row wants to be off.
final class RowPlans {

    private static final PlanChoice KEEP = new PlanChoice.Keep();
    private static final PlanChoice ALL_ON = new PlanChoice.Exactly(Set.of());

    private final RowReading row;
    private final ProductIndex index;

    RowPlans(RowReading row, ProductIndex index) {
        this.row = row;
        this.index = index;
    }

    /// One choice for each product. A product that has none of the plans listed is left as it is.
    List<PlanChoice> choices(List<SkuId> products) {
        List<String> parts = row.parts(DISABLED_PLANS);
        if (parts.isEmpty() || products.isEmpty()) {
            return Collections.nCopies(products.size(), KEEP);
        }
        if (parts.equals(List.of(RowChanges.NONE))) {
            return Collections.nCopies(products.size(), ALL_ON);
        }
        List<Product> owned = products.stream().map(index::product).flatMap(Optional::stream).toList();
        Set<PlanId> off = parts.stream().flatMap(part -> plans(part, owned)).collect(toUnmodifiableSet());
        return products.stream().map(product -> choice(product, off)).toList();
    }

    private PlanChoice choice(SkuId product, Set<PlanId> off) {
        Set<PlanId> own = index.product(product).stream().flatMap(one -> one.plans().stream())
                .map(ServicePlan::id).filter(off::contains).collect(toUnmodifiableSet());
        return own.isEmpty() ? KEEP : new PlanChoice.Exactly(own);
    }

    private Stream<PlanId> plans(String part, List<Product> products) {
        var spot = row.spot(DISABLED_PLANS, part);
        switch (row.taken(spot)) {
            case Fix.UsePlan(var plan, _, _) -> {
                return Stream.of(plan);
            }
            case Fix.IgnorePlan _ -> {
                return Stream.empty();
            }
            case null, default -> { }
        }
        var found = products.stream().flatMap(product -> named(part, product)).map(ServicePlan::id).distinct().toList();
        if (found.isEmpty()) {
            reportMissing(spot, products);
        }
        products.forEach(product -> reportShared(spot, product));
        return found.stream();
    }

    private static Stream<ServicePlan> named(String text, Product product) {
        return product.plans().stream().filter(plan -> plan.code().equalsIgnoreCase(text)
                || plan.name().equalsIgnoreCase(text) || plan.id().toString().equalsIgnoreCase(text));
    }

    private void reportMissing(Spot spot, List<Product> products) {
        boolean commas = spot.text().indexOf(',') >= 0 && Arrays.stream(spot.text().split(","))
                .anyMatch(part -> products.stream().flatMap(product -> named(part.strip(), product)).count() > 0);
        if (commas) {
            row.report(spot, new Cause.MissingValue(Missing.SEMICOLON), List.of(new Fix.IgnorePlan()), false);
            return;
        }
        String names = products.stream().map(Product::name).collect(joining(", "));
        Optional<ServicePlan> elsewhere = index.products().stream()
                .flatMap(product -> named(spot.text(), product)).findFirst();
        List<Fix> near = products.stream().flatMap(product -> product.plans().stream())
                .filter(plan -> isNear(spot.text(), plan)).distinct().limit(2).map(Fix::plan).toList();
        Cause cause = elsewhere.<Cause>map(plan -> new Cause.PlanNotInProduct(plan.name(), names))
                .orElseGet(() -> new Cause.UnknownPlan(names));
        List<Fix> fixes = Stream.concat(near.stream(), Stream.of(new Fix.IgnorePlan())).toList();
        row.report(spot, cause, fixes, elsewhere.isEmpty() && near.size() == 1);
    }

    private static boolean isNear(String text, ServicePlan plan) {
        String plain = ImportColumn.plain(text);
        int most = Math.max(1, plain.length() / 5);
        return Stream.of(plan.code(), plan.name()).map(ImportColumn::plain)
                .anyMatch(name -> Distance.digits(name).equals(Distance.digits(plain))
                        && Distance.between(plain, name, most) <= most);
    }

    private void reportShared(Spot spot, Product product) {
        List<ServicePlan> same = named(spot.text(), product).toList();
        if (same.size() > 1) {
            row.report(spot, new Cause.SharedPlanName(same.size(), product.name()),
                    same.stream().map(Fix::plan).toList(), false);
        }
    }
}
