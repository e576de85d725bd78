package app.seatkeeper.ui.nav;

import app.seatkeeper.domain.id.SkuId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The filters of the Licenses screen. A product matches when every filter that is set matches.
///
/// @param traits every one of these
/// @param ending one of its subscriptions ends or changes in this time; null for any
/// @param opened the product to open in the drawer; null for none
public record LicenseQuery(Set<Trait> traits, @Nullable Ending ending, @Nullable SkuId opened) {

    public static final LicenseQuery ALL = new LicenseQuery(Set.of(), null, null);

    /// Yes-or-no filters.
    public enum Trait {
        FREE_SEATS,
        OVER_USED,
        /// Is paid for, and nobody has entered what it costs.
        NO_PRICE
    }

    /// How soon something happens to a subscription, in whole days between UTC dates.
    public enum Ending {
        /// Within thirty days, or in the past.
        WITHIN_30,
        /// In 31 to 90 days.
        WITHIN_90,
        /// In 91 to 180 days.
        WITHIN_180,
        /// In more than 180 days.
        LATER;

        public static Ending of(Instant date, Instant now) {
            long days = daysLeft(date, now);
            return days <= 30 ? WITHIN_30 : days <= 90 ? WITHIN_90 : days <= 180 ? WITHIN_180 : LATER;
        }

        /// Whole days from one instant to the other by their UTC dates; below zero for the past.
        public static long daysLeft(Instant date, Instant now) {
            return ChronoUnit.DAYS.between(
                    LocalDate.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(date, ZoneOffset.UTC));
        }
    }

    public LicenseQuery {
        traits = Set.copyOf(traits);
    }

    /// Products of which this is true.
    public static LicenseQuery being(Trait trait) {
        return new LicenseQuery(Set.of(trait), null, null);
    }

    /// Products of which a subscription ends in this time.
    public static LicenseQuery ending(Ending when) {
        return new LicenseQuery(Set.of(), when, null);
    }

    /// All products, one of them open.
    public static LicenseQuery open(SkuId product) {
        return new LicenseQuery(Set.of(), null, product);
    }
}
