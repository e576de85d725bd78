package app.seatkeeper.domain.license;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Whether a product is paid for by the seat. Only products that are paid for are in totals and cost anything.
public enum Offer {
    PAID,
    /// Says in its name that it is free.
    FREE,
    /// Every subscription to it is a trial.
    TRIAL,
    /// Comes with a million seats or more, which nobody buys.
    UNLIMITED,
    /// Holds for the whole company; nobody is given a seat of it.
    COMPANY_WIDE;

    private static final int WITHOUT_LIMIT = 1_000_000;
    private static final Pattern SAYS_FREE = Pattern.compile("(?i).*(_|\\b)(FREE|TRIAL|VIRAL)(_|\\b).*");

    /// @param subscriptions of the tenant, those to other products included; none where they were not read
    public static Offer of(Product product, Collection<Subscription> subscriptions) {
        if (product.appliesTo() == AppliesTo.COMPANY) {
            return COMPANY_WIDE;
        }
        if (product.seats().enabled() >= WITHOUT_LIMIT) {
            return UNLIMITED;
        }
        if (SAYS_FREE.matcher(product.partNumber()).matches() || SAYS_FREE.matcher(product.name()).matches()) {
            return FREE;
        }
        List<Subscription> own = subscriptions.stream().filter(one -> one.product().equals(product.id())).toList();
        return !own.isEmpty() && own.stream().allMatch(Subscription::trial) ? TRIAL : PAID;
    }
}
