package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Writes the subscriptions by the days that are left.
///
/// @param now the instant from which days are counted
record TermWriter(Facts facts, Moment moment, Instant now, Texts texts) {

    private static final int FEW = 5;
    private static final int MANY = 20;

    private record Dated(Subscription subscription, Instant next) { }

    Terms all() {
        List<Dated> dated = facts.subscriptions().stream()
                .<Dated>mapMulti((one, next) -> {
                    if (one.nextLifecycle() != null) {
                        next.accept(new Dated(one, one.nextLifecycle()));
                    }
                })
                .sorted(Comparator.comparing(Dated::next)).toList();
        TenantNames names = TenantNames.of(facts.insight().snapshot());
        return new Terms(Stream.of(Ending.values()).map(when -> bucket(when, dated)).toList(),
                dated.stream().limit(moment.wide() ? MANY : FEW).map(one -> term(one, names)).toList(),
                missing(facts.subscriptions().size() - dated.size()));
    }

    private String missing(int undated) {
        return !facts.insight().snapshot().isRead(Gap.Part.SUBSCRIPTIONS) ? texts.of("overview.banner.subscriptions")
                : facts.subscriptions().isEmpty() ? texts.of("overview.terms.none")
                : undated > 0 ? texts.of("overview.terms.undated", undated) : "";
    }

    private Terms.Bucket bucket(Ending when, List<Dated> dated) {
        long count = dated.stream().filter(one -> Ending.of(one.next(), now) == when).count();
        return new Terms.Bucket(texts.of("overview.terms." + when.name()), texts.number(count),
                new Way.Licenses(LicenseQuery.ending(when)));
    }

    private Term term(Dated one, TenantNames names) {
        Subscription subscription = one.subscription();
        long days = Ending.daysLeft(one.next(), now);
        return new Term(names.product(subscription.product()), texts.of("overview.terms.seats", subscription.seats()),
                subscription.status(), texts.of("overview.status." + subscription.status().name()),
                texts.of(before(subscription.status(), days)),
                days == 0 ? "" : texts.of("overview.days", Math.abs(days)),
                Ending.of(one.next(), now) == Ending.WITHIN_30,
                new Way.Licenses(LicenseQuery.open(subscription.product())));
    }

    private static String before(CapabilityStatus status, long days) {
        if (days < 0) {
            return "overview.terms.since";
        }
        boolean today = days == 0;
        return switch (status) {
            case ENABLED -> today ? "overview.terms.endsToday" : "overview.terms.ends";
            case WARNING -> today ? "overview.terms.suspendsToday" : "overview.terms.suspends";
            case SUSPENDED, LOCKED_OUT -> today ? "overview.terms.deletedToday" : "overview.terms.deleted";
            case DELETED, OTHER -> today ? "overview.terms.changesToday" : "overview.terms.changes";
        };
    }
}
