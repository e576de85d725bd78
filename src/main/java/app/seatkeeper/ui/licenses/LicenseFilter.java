package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import app.seatkeeper.ui.nav.LicenseQuery.Trait;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which products the table shows.
///
/// @param text   part of name, part number or an id, of the product or a subscription; empty for none
/// @param trials whether free and trial products are shown too
/// @param now    the instant from which dates are near or far
record LicenseFilter(String text, LicenseQuery query, boolean trials, Instant now) {

    boolean matches(LicenseLine line) {
        return (trials || !line.trial()) && hasText(line)
                && query.traits().stream().allMatch(trait -> is(line, trait))
                && (query.ending() == null || ends(line, query.ending()));
    }

    private boolean hasText(LicenseLine line) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty() || contains(line.name() + '\n' + line.partNumber() + '\n' + line.product(), sought)
                || line.subscriptions().stream().anyMatch(one -> contains(one.name(), sought));
    }

    private static boolean contains(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }

    private static boolean is(LicenseLine line, Trait trait) {
        return switch (trait) {
            case FREE_SEATS -> line.counts() && line.seats().free() > 0;
            case OVER_USED -> line.counts() && line.seats().free() < 0;
            case NO_PRICE -> line.counts() && line.money().isUnpriced();
        };
    }

    private boolean ends(LicenseLine line, Ending when) {
        return line.subscriptions().stream().anyMatch(one -> isIn(one.next(), when));
    }

    private boolean isIn(@Nullable Instant date, Ending when) {
        return date != null && Ending.of(date, now) == when;
    }

    /// The same query with a chip on where it was off, and off where it was on.
    static LicenseQuery toggled(LicenseQuery query, LicenseChip chip) {
        return switch (chip) {
            case FREE -> toggled(query, Trait.FREE_SEATS);
            case OVER -> toggled(query, Trait.OVER_USED);
            case UNPRICED -> toggled(query, Trait.NO_PRICE);
            case ENDING -> new LicenseQuery(
                    query.traits(), query.ending() == null ? Ending.WITHIN_30 : null, null);
        };
    }

    private static LicenseQuery toggled(LicenseQuery query, Trait trait) {
        Set<Trait> traits = new HashSet<>(query.traits());
        if (!traits.remove(trait)) {
            traits.add(trait);
        }
        return new LicenseQuery(traits, query.ending(), null);
    }

    static boolean isOn(LicenseQuery query, LicenseChip chip) {
        return switch (chip) {
            case FREE -> query.traits().contains(Trait.FREE_SEATS);
            case OVER -> query.traits().contains(Trait.OVER_USED);
            case UNPRICED -> query.traits().contains(Trait.NO_PRICE);
            case ENDING -> query.ending() != null;
        };
    }
}
