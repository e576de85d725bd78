package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.ui.kit.Bar;
import app.seatkeeper.ui.kit.Bar.Fill;
import app.seatkeeper.ui.kit.Bar.Part;
import app.seatkeeper.ui.kit.Bar.Tone;
import app.seatkeeper.ui.kit.Bar.Value;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.ArrayList;
import java.util.List;

/// Writes how many seats of each product are assigned.
record SeatBars(Facts facts, Moment moment, Texts texts) {

    private static final int MOST = 12;
    private static final int MOST_WIDE = 24;

    Bars all() {
        List<Product> products = facts.products();
        int most = moment.wide() ? MOST_WIDE : MOST;
        List<Product> first = products.size() <= most ? products : products.subList(0, most - 1);
        List<Bar<Way>> bars = new ArrayList<>(first.stream().map(this::bar).toList());
        if (first.size() < products.size()) {
            bars.add(more(products.subList(first.size(), products.size())));
        }
        return new Bars("", List.of(texts.of("overview.seats.assigned"), texts.of("overview.seats.bought"),
                texts.of("overview.seats.free")), bars,
                bars.isEmpty() ? Bars.Empty.because(texts.of("overview.seats.none")) : Bars.Empty.NOT);
    }

    private Bar<Way> bar(Product product) {
        SeatPool seats = product.seats();
        int over = Math.max(0, -seats.free());
        double whole = Math.max(seats.bought(), seats.consumed());
        return new Bar<>(product.name(),
                List.of(Part.of(Fill.USED, seats.consumed() - over, whole), Part.of(Fill.OVER, over, whole)),
                List.of(new Value<>(texts.number(seats.consumed()), Tone.PLAIN,
                                new Way.Users(UserQuery.holding(product.id()))),
                        Value.of(texts.number(seats.bought()), Tone.MUTED), free(seats)),
                spoken(seats), new Way.Licenses(LicenseQuery.open(product.id())));
    }

    private Value<Way> free(SeatPool seats) {
        return seats.free() < 0 ? Value.of(texts.of("overview.seats.over", -seats.free()), Tone.DANGER)
                : Value.of(texts.number(seats.free()), Tone.PLAIN);
    }

    private String spoken(SeatPool seats) {
        return seats.free() < 0
                ? texts.of("overview.seats.spokenOver", seats.consumed(), seats.bought(), -seats.free())
                : texts.of("overview.seats.spoken", seats.consumed(), seats.bought(), seats.free());
    }

    private Bar<Way> more(List<Product> rest) {
        int assigned = rest.stream().mapToInt(product -> product.seats().consumed()).sum();
        int bought = rest.stream().mapToInt(product -> product.seats().bought()).sum();
        int free = rest.stream().mapToInt(product -> Math.max(0, product.seats().free())).sum();
        return new Bar<Way>(texts.of("overview.more", rest.size()),
                List.of(Part.of(Fill.OTHER, assigned, Math.max(assigned, bought))),
                List.of(Value.of(texts.number(assigned), Tone.PLAIN), Value.of(texts.number(bought), Tone.MUTED),
                        Value.of(texts.number(free), Tone.PLAIN)),
                texts.of("overview.seats.spoken", assigned, bought, free),
                new Way.Licenses(LicenseQuery.ALL)).forTheRest();
    }
}
