package app.seatkeeper.ui.overview;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Waste;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.overview.Tile.Kind;
import app.seatkeeper.ui.overview.Tile.Second;
import app.seatkeeper.ui.overview.Tile.Tone;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the eight tiles.
record TileWriter(Facts facts, Moment moment, Texts texts) {

    private static final int MONTHS = 12;

    List<Tile> all() {
        return Stream.of(Kind.values()).map(this::tile).toList();
    }

    private Tile tile(Kind kind) {
        return switch (kind) {
            case BOUGHT -> tile(kind, number(sum(SeatPool::bought)), Second.of(subscriptions()),
                    new Way.Licenses(LicenseQuery.ALL));
            case ASSIGNED -> tile(kind, number(sum(SeatPool::consumed)), Second.of(share()),
                    new Way.Users(UserQuery.being(UserQuery.Trait.LICENSED)));
            case FREE -> tile(kind, number(sum(TileWriter::free)), Second.of(freeCost()),
                    new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.FREE_SEATS)));
            case OVER -> over();
            case COST -> cost();
            case WASTE -> waste();
            case INACTIVE -> inactive();
            case ERRORS -> errors();
        };
    }

    private Tile tile(Kind kind, String value, Second second, @Nullable Way link) {
        return new Tile(kind, title(kind), List.of(value), Tone.PLAIN, second, link);
    }

    private String title(Kind kind) {
        return texts.of("overview.tile." + kind.name());
    }

    private String number(long value) {
        return texts.number(value);
    }

    private int sum(ToIntFunction<SeatPool> count) {
        return facts.products().stream().map(Product::seats).mapToInt(count).sum();
    }

    private static int free(SeatPool seats) {
        return Math.max(0, seats.free());
    }

    private static int over(SeatPool seats) {
        return Math.max(0, -seats.free());
    }

    private String subscriptions() {
        return facts.insight().snapshot().isRead(Gap.Part.SUBSCRIPTIONS)
                ? texts.of("overview.subscriptions", facts.subscriptions().size())
                : texts.of("overview.subscriptions.unknown");
    }

    private String share() {
        int bought = sum(SeatPool::bought);
        return bought == 0 ? texts.of("overview.nothingBought")
                : texts.of("overview.ofBought", 100.0 * sum(SeatPool::consumed) / bought);
    }

    private String freeCost() {
        return facts.isWithoutPrices() ? texts.of("overview.costUnknown")
                : texts.of("overview.aMonth", joined(facts.costs().free()));
    }

    private Tile over() {
        int over = sum(TileWriter::over);
        long products = facts.products().stream().filter(product -> product.seats().free() < 0).count();
        return new Tile(Kind.OVER, title(Kind.OVER), List.of(number(over)), over > 0 ? Tone.BAD : Tone.PLAIN,
                Second.of(texts.of("overview.products", products)),
                new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.OVER_USED)));
    }

    private Tile cost() {
        int missing = facts.unpriced().size();
        Way unpriced = new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.NO_PRICE));
        Second prices = new Second(texts.of("overview.pricesMissing", missing), Tone.ATTENTION, unpriced);
        if (facts.isWithoutPrices()) {
            return new Tile(Kind.COST, title(Kind.COST), List.of(texts.of("overview.enterPrices")), Tone.LINK, prices,
                    unpriced);
        }
        Cost cost = facts.costs().bought();
        return new Tile(Kind.COST, title(Kind.COST), rounded(cost), Tone.PLAIN, missing > 0 ? prices
                : Second.of(texts.of("overview.aYear", joined(cost.times(MONTHS)))),
                new Way.Licenses(LicenseQuery.ALL));
    }

    private Tile waste() {
        Waste waste = facts.waste();
        Set<?> people = facts.people(Rule.BLOCKED, Rule.INACTIVE, Rule.NEVER_SIGNED_IN);
        Way holders = people.isEmpty() ? new Way.Licenses(LicenseQuery.being(LicenseQuery.Trait.FREE_SEATS))
                : found("overview.found.unused", Rule.BLOCKED, Rule.INACTIVE, Rule.NEVER_SIGNED_IN);
        if (facts.isWithoutPrices()) {
            return tile(Kind.WASTE, texts.of("kit.money.unknown"),
                    Second.of(texts.of("overview.needsPrices")), holders);
        }
        List<String> values = rounded(waste.total());
        return new Tile(Kind.WASTE, title(Kind.WASTE), isUnverified() ? atLeast(values, waste.total()) : values,
                Tone.PLAIN, Second.of(texts.of("overview.heldUnused", joined(waste.heldUnused()))), holders);
    }

    /// People who could not be judged may waste more.
    private List<String> atLeast(List<String> values, Cost cost) {
        return cost.isLowerBound() ? values
                : values.stream().map(value -> texts.of("kit.money.atLeast") + " " + value).toList();
    }

    private boolean isUnverified() {
        return facts.waste().inactive().unverified() > 0 || facts.waste().neverSignedIn().unverified() > 0;
    }

    private Tile inactive() {
        Waste.Part inactive = facts.waste().inactive();
        Waste.Part never = facts.waste().neverSignedIn();
        Way list = found("overview.found.inactive", Rule.INACTIVE);
        if (inactive.count() == 0 && inactive.unverified() > 0) {
            return tile(Kind.INACTIVE, texts.of("kit.money.unknown"), Second.of(texts.of(
                    moment.reading() ? "overview.beingRead" : "overview.noEvidence")), null);
        }
        Second second = never.count() == 0 && never.unverified() > 0
                ? Second.of(texts.of("overview.never.unknown"))
                : new Second(texts.of("overview.never", never.count()), Tone.PLAIN,
                        never.count() == 0 ? null : found("overview.found.never", Rule.NEVER_SIGNED_IN));
        String count = number(inactive.count());
        return tile(Kind.INACTIVE, inactive.unverified() > 0 ? texts.of("kit.money.atLeast") + " " + count : count,
                second, list);
    }

    private Way found(String name, Rule... rules) {
        return new Way.Users(UserQuery.found(texts.of(name), facts.people(rules)));
    }

    private Tile errors() {
        List<Finding> errors = facts.findings().stream().filter(one -> one.rule() == Rule.ASSIGNMENT_ERROR).toList();
        Set<?> users = facts.people(Rule.ASSIGNMENT_ERROR);
        long groups = errors.stream().flatMap(one -> one.facts().stream())
                .<GroupId>mapMulti((fact, next) -> {
                    if (fact instanceof Fact.Failed(Assignment failed)
                            && failed.source() instanceof AssignmentSource.ByGroup(GroupId group)) {
                        next.accept(group);
                    }
                })
                .distinct().count();
        return new Tile(Kind.ERRORS, title(Kind.ERRORS), List.of(number(errors.size())), Tone.PLAIN,
                Second.of(errors.isEmpty() ? texts.of("overview.noError")
                        : texts.of("overview.errorsOf", users.size(), groups)),
                new Way.Users(UserQuery.being(UserQuery.Trait.ASSIGNMENT_ERROR)));
    }

    private List<String> rounded(Cost cost) {
        return new MoneyTexts(texts).rounded(cost);
    }

    private String joined(Cost cost) {
        return String.join(", ", rounded(cost));
    }
}
