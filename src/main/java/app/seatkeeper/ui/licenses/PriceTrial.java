package app.seatkeeper.ui.licenses;

import static java.math.RoundingMode.HALF_UP;

import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.cost.PriceChange;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the bill would be if prices were others: the same seats at the prices at hand and at those that are tried.
/// Used on the FX thread only.
final class PriceTrial {

    private static final int MONTHS = 12;
    private static final int MOST_DECIMALS = 4;

    private final LicensesViewModel licenses;
    private final ReadOnlyObjectWrapper<PriceList> tried;

    /// One product at both prices, in words.
    ///
    /// @param old        a seat in a month now
    /// @param fresh      a seat in a month then, as a number to edit; empty for unknown
    /// @param difference for all seats in a month
    record Line(SkuId product, String name, String seats, String old, String fresh, String difference) { }

    /// The sum of all products.
    record Total(String before, String after, String month, String year) { }

    PriceTrial(LicensesViewModel licenses) {
        this.licenses = licenses;
        this.tried = new ReadOnlyObjectWrapper<>(licenses.prices().now());
    }

    /// Tries other prices; those of products that are not among them stay.
    void take(PriceList others) {
        PriceList next = tried.get();
        for (Price price : others.prices()) {
            next = next.with(price, today());
        }
        tried.set(next);
    }

    /// Tries a monthly price for one product; nothing happens while the text is no number.
    void enter(SkuId product, String text) {
        BigDecimal amount = PriceForm.read(text, texts().locale()).orElse(null);
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        if (amount == null || amount.signum() < 0 || snapshot == null) {
            return;
        }
        Price old = tried.get().of(product, today()).orElse(null);
        var currency = old == null ? PriceForm.usual(licenses) : old.currency();
        PriceList without = tried.get().without(product, today());
        tried.set(without.with(new Price(product, amount, currency, BillingPeriod.MONTH, null, null), today()));
    }

    /// Makes the tried prices those of the session.
    void keep() {
        licenses.prices().enter(new PriceList(tried.get().prices(), today(), false));
    }

    List<Line> lines() {
        PriceChange change = change();
        return change == null ? List.of() : change.products().stream()
                .map(one -> line(one, change.snapshot().product(one.product()).map(Product::name).orElse("")))
                .toList();
    }

    private Line line(PriceChange.OfProduct one, String name) {
        return new Line(one.product(), name, texts().number(one.seats()), money().line(one.perSeat().before()),
                number(one.perSeat().after()), difference(one.all().difference()));
    }

    /// As it would be entered, with the decimals of its currency.
    private static String number(Cost seat) {
        return seat.amounts().entrySet().stream().findFirst()
                .map(one -> entered(one.getValue(), one.getKey().getDefaultFractionDigits())).orElse("");
    }

    private static String entered(BigDecimal amount, int digits) {
        BigDecimal rounded = amount.setScale(Math.max(digits, Math.min(amount.scale(), MOST_DECIMALS)), HALF_UP);
        return rounded.toPlainString();
    }

    private String difference(Cost cost) {
        if (cost.isUnknown()) {
            return texts().of("kit.money.unknown");
        }
        List<String> parts = new ArrayList<>();
        cost.amounts().entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(one -> parts.add(money().change(one.getValue(), one.getKey())));
        return parts.isEmpty() ? texts().of("licenses.trial.same") : String.join(", ", parts);
    }

    Total total() {
        PriceChange change = change();
        if (change == null) {
            return new Total("", "", "", "");
        }
        PriceChange.Effect all = change.all();
        String missing = all.difference().isLowerBound()
                ? " " + texts().of("licenses.trial.without", all.difference().unpriced().size()) : "";
        return new Total(money().line(all.before()), money().line(all.after()),
                difference(all.difference()) + missing, difference(all.difference().times(MONTHS)));
    }

    private @Nullable PriceChange change() {
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        return snapshot == null ? null : new PriceChange(snapshot,
                Costs.monthly(snapshot, licenses.prices().now(), today()),
                Costs.monthly(snapshot, tried.get(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(licenses.now(), ZoneOffset.UTC);
    }

    private MoneyTexts money() {
        return new MoneyTexts(texts());
    }

    Texts texts() {
        return licenses.texts();
    }

    /// The prices that are tried.
    ReadOnlyObjectProperty<PriceList> triedProperty() {
        return tried.getReadOnlyProperty();
    }
}
