package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.overview.Banner.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the banners: what is wrong, then what needs attention, then what is missing.
///
/// @param now the instant from which dates are near or far
record BannerWriter(Facts facts, Moment moment, Instant now, Texts texts) {

    List<Banner> all() {
        List<Banner> banners = new ArrayList<>();
        Stream.of(over(), ending(), prices(), concealed(), use(), signIns()).flatMap(Optional::stream)
                .forEach(banners::add);
        banners.addAll(gaps());
        banners.addAll(refused());
        banners.sort(Comparator.comparing(Banner::tone));
        return banners;
    }

    private Optional<Banner> over() {
        List<Product> over = facts.products().stream().filter(product -> product.seats().free() < 0).toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        Product first = over.getFirst();
        int seats = over.stream().mapToInt(product -> -product.seats().free()).sum();
        int assigned = over.stream().mapToInt(product -> product.seats().consumed()).sum();
        int bought = over.stream().mapToInt(product -> product.seats().bought()).sum();
        String rest = texts.of("overview.banner.over.rest", assigned, bought);
        return Optional.of(over.size() == 1
                ? new Banner(Tone.BAD, texts.of("overview.banner.over", first.name(), seats), rest,
                        texts.of("overview.banner.showUsers", assigned), new Way.Users(UserQuery.holding(first.id())))
                : new Banner(Tone.BAD, texts.of("overview.banner.overMany", over.size(), seats), rest,
                        texts.of("overview.banner.showProducts"),
                        new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.OVER_USED))));
    }

    /// Subscriptions whose seats can be used now and soon cannot any more.
    private Optional<Banner> ending() {
        List<Subscription> ending = facts.subscriptions().stream()
                .filter(one -> one.status() == CapabilityStatus.ENABLED || one.status() == CapabilityStatus.WARNING)
                .filter(one -> one.nextLifecycle() != null && Ending.of(one.nextLifecycle(), now) == Ending.WITHIN_30)
                .toList();
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        TenantNames names = TenantNames.of(facts.insight().snapshot());
        List<String> products = facts.products().stream().map(Product::id)
                .filter(id -> ending.stream().anyMatch(one -> one.product().equals(id))).map(names::product).toList();
        return Optional.of(new Banner(Tone.ATTENTION, texts.of("overview.banner.ending", ending.size()),
                texts.of("overview.banner.ending.rest",
                        ending.stream().mapToInt(Subscription::seats).sum(), texts.list(products)),
                texts.of("overview.banner.showSubscriptions"),
                new Way.Licenses(LicenseQuery.ending(Ending.WITHIN_30))));
    }

    private Optional<Banner> prices() {
        List<Product> missing = facts.unpriced();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Way unpriced = new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.NO_PRICE));
        if (facts.isWithoutPrices()) {
            return Optional.of(new Banner(Tone.NOTE, texts.of("overview.banner.noPrices"),
                    texts.of("overview.banner.noPrices.rest"), texts.of("overview.banner.enterPrices"), unpriced));
        }
        return Optional.of(missing.size() == 1
                ? new Banner(Tone.NOTE, texts.of("overview.banner.noPrice", missing.getFirst().name()),
                        texts.of("overview.banner.noPrice.rest"), texts.of("overview.banner.enterPrice"),
                        new Way.Licenses(LicenseQuery.open(missing.getFirst().id())))
                : new Banner(Tone.NOTE, texts.of("overview.banner.noPriceMany", missing.size()),
                        texts.of("overview.banner.noPrice.rest"), texts.of("overview.banner.enterPrices"), unpriced));
    }

    private Optional<Banner> concealed() {
        boolean concealed = facts.insight().evidence().isConcealed()
                || usage().concealment() == Concealment.CONCEALED;
        return concealed ? Optional.of(new Banner(Tone.ATTENTION, texts.of("overview.banner.concealed"),
                texts.of("overview.banner.concealed.rest"), texts.of("overview.banner.showNames"),
                new Way.Use(UsageQuery.LICENSED))) : Optional.empty();
    }

    private Usage usage() {
        return facts.insight().evidence().usage();
    }

    private Optional<Banner> use() {
        return usage().tables().isEmpty() && !moment.mayReadUse() && !moment.reading()
                ? Optional.of(new Banner(Tone.NOTE, texts.of("overview.banner.use"),
                        texts.of("overview.banner.use.rest"), texts.of("overview.banner.showUse"), Way.Deed.SHOW_USE))
                : Optional.empty();
    }

    private Optional<Banner> signIns() {
        Missing missing = usage().signIns().missing();
        if (missing == null || moment.reading()) {
            return Optional.empty();
        }
        return switch (missing.why()) {
            case NOT_READ, NOT_ASKED -> moment.mayReadSignIns() ? Optional.empty()
                    : Optional.of(new Banner(Tone.NOTE, texts.of("overview.banner.signIns"),
                            texts.of("overview.banner.signIns.rest"), texts.of("overview.banner.showSignIns"),
                            Way.Deed.SHOW_SIGN_INS));
            case PREMIUM_NEEDED -> Optional.of(new Banner(Tone.NOTE, texts.of("overview.banner.premium"),
                    texts.of("overview.banner.premium.rest"), "", null));
            case NOT_ALLOWED, NOT_OFFERED, APPLICATION_ONLY, FAILED -> Optional.of(new Banner(Tone.ATTENTION,
                    texts.of("overview.banner.signInsFailed"), texts.of("overview.why." + missing.why().name()),
                    texts.of("overview.banner.tryAgain"), Way.Deed.SHOW_SIGN_INS));
        };
    }

    /// Reports that the tenant refused, by the reason.
    private List<Banner> refused() {
        return Stream.of(Missing.Why.NOT_ALLOWED, Missing.Why.FAILED)
                .<Banner>mapMulti((why, next) -> {
                    long count = usage().missing().values().stream().filter(one -> one.why() == why).count();
                    if (count > 0) {
                        next.accept(new Banner(Tone.ATTENTION, texts.of("overview.banner.reports", count),
                                texts.of("overview.why." + why.name()), texts.of("overview.banner.tryAgain"),
                                Way.Deed.SHOW_USE));
                    }
                })
                .toList();
    }

    /// Parts of the tenant that are counted here and could not be read.
    private List<Banner> gaps() {
        return facts.insight().snapshot().gaps().stream()
                .filter(gap -> gap.part() == Gap.Part.SUBSCRIPTIONS)
                .map(gap -> new Banner(Tone.ATTENTION, texts.of("overview.banner.subscriptions"),
                        texts.of("overview.gap." + gap.why().name()), "", null))
                .toList();
    }
}
