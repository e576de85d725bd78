package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The price of the product in the drawer while it is entered. Used on the FX thread only.
final class PriceForm {

    private final LicensesViewModel licenses;
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<Currency> currency;
    private final ObjectProperty<BillingPeriod> period = new SimpleObjectProperty<>(BillingPeriod.MONTH);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    PriceForm(LicensesViewModel licenses) {
        this.licenses = licenses;
        this.currency = new SimpleObjectProperty<>(Currency.getInstance("EUR"));
        licenses.editingProperty().subscribe(on -> {
            if (on) {
                begin();
            }
        });
    }

    private void begin() {
        LicenseLine line = licenses.currentProperty().get();
        Price old = line == null ? null : line.money().price();
        amount.set(old == null ? "" : old.amount().toPlainString());
        currency.set(old == null ? usual() : old.currency());
        period.set(old == null ? BillingPeriod.MONTH : old.period());
        from.set(old == null ? null : old.effective());
        until.set(old == null ? null : old.expires());
        problem.set("");
    }

    /// The currency of the other prices, else of the tenant's country, else of the reader.
    private Currency usual() {
        return usual(licenses);
    }

    /// The currency that a new price is most likely in.
    static Currency usual(LicensesViewModel licenses) {
        List<Price> others = licenses.prices().now().prices();
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        return !others.isEmpty() ? others.getLast().currency()
                : of(snapshot == null ? "" : snapshot.tenant().country())
                        .or(() -> of(licenses.texts().locale().getCountry())).orElse(Currency.getInstance("EUR"));
    }

    private static Optional<Currency> of(String country) {
        try {
            return Optional.ofNullable(country.isEmpty() ? null : Currency.getInstance(Locale.of("", country)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The currencies to choose from: those that prices are in already, then all others by their code.
    List<Currency> currencies() {
        List<Currency> all = new ArrayList<>(Stream.concat(Stream.of(usual()),
                licenses.prices().now().prices().stream().map(Price::currency)).distinct().toList());
        Currency.getAvailableCurrencies().stream()
                .filter(one -> !all.contains(one) && one.getDefaultFractionDigits() >= 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode)).forEach(all::add);
        return all;
    }

    /// Takes the price over, or says what is wrong with it.
    void save() {
        LicenseLine line = licenses.currentProperty().get();
        if (line == null) {
            return;
        }
        Optional<BigDecimal> read = read(amount.get(), texts().locale());
        LocalDate first = from.get();
        LocalDate last = until.get();
        if (read.isEmpty()) {
            problem.set(texts().of(amount.get().isBlank() ? "licenses.price.noAmount" : "licenses.price.badAmount"));
        } else if (read.get().signum() < 0) {
            problem.set(texts().of("licenses.price.negative"));
        } else if (first != null && last != null && last.isBefore(first)) {
            problem.set(texts().of("licenses.price.backwards"));
        } else {
            enter(licenses.prices().now().with(
                    new Price(line.product(), read.get(), currency.get(), period.get(), first, last), today()));
        }
    }

    /// Takes every price of the product away.
    void remove() {
        LicenseLine line = licenses.currentProperty().get();
        if (line != null) {
            SkuId product = line.product();
            enter(licenses.prices().now().without(product, today()));
        }
    }

    private void enter(PriceList next) {
        licenses.editingProperty().set(false);
        licenses.prices().enter(next);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(licenses.now(), ZoneOffset.UTC);
    }

    void cancel() {
        licenses.editingProperty().set(false);
    }

    /// Reads an amount as the reader's locale writes it, else with a point or a comma before the decimals.
    static Optional<BigDecimal> read(String text, Locale locale) {
        String plain = text.strip();
        if (plain.matches("[-−]?\\d+([.,]\\d+)?")) {
            return Optional.of(new BigDecimal(plain.replace(',', '.').replace('−', '-')));
        }
        if (NumberFormat.getNumberInstance(locale) instanceof DecimalFormat format) {
            format.setParseBigDecimal(true);
            var end = new ParsePosition(0);
            return format.parse(plain, end) instanceof BigDecimal number && end.getIndex() == plain.length()
                    ? Optional.of(number) : Optional.empty();
        }
        return Optional.empty();
    }

    private Texts texts() {
        return licenses.texts();
    }

    StringProperty amountProperty() {
        return amount;
    }

    ObjectProperty<Currency> currencyProperty() {
        return currency;
    }

    ObjectProperty<BillingPeriod> periodProperty() {
        return period;
    }

    /// The first day on which it holds; null for always.
    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /// The last day on which it holds; null for ever.
    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /// What is wrong, in a sentence; empty while nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
