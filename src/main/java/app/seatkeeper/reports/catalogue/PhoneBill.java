package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.money.Cost;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What telephone calls cost each user, by user principal name in any case.
final class PhoneBill {

    private final Map<String, Cost> charges = new HashMap<>();

    private PhoneBill(List<PhoneCall> calls) {
        calls.stream().filter(call -> !call.currency().isEmpty()).forEach(call ->
                charges.merge(call.user().toLowerCase(Locale.ROOT), cost(call), Cost::plus));
    }

    /// @param calls null where they were not read, and nothing is known
    static @Nullable PhoneBill of(@Nullable List<PhoneCall> calls) {
        return calls == null ? null : new PhoneBill(calls);
    }

    private static Cost cost(PhoneCall call) {
        BigDecimal sum = Stream.of(call.charge(), call.connectionCharge()).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Cost.of(sum, Currency.getInstance(call.currency()));
    }

    Cost of(User user) {
        return charges.getOrDefault(user.account().userPrincipalName().toLowerCase(Locale.ROOT), Cost.ZERO);
    }
}
