package app.seatkeeper.ui.overview;

import app.seatkeeper.ui.kit.Bar;
import app.seatkeeper.ui.kit.Bar.Fill;
import app.seatkeeper.ui.kit.Bar.Part;
import app.seatkeeper.ui.kit.Bar.Tone;
import app.seatkeeper.ui.kit.Bar.Value;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import java.util.List;
import java.util.Set;

/// Writes how many people were active in each service.
record ServiceBars(Facts facts, Moment moment, Texts texts) {

    Bars all() {
        List<Bar<Way>> bars = facts.services().stream().map(this::bar).toList();
        boolean totals = facts.insight().evidence().isConcealed();
        return new Bars(totals ? texts.of("overview.services.totals") : "",
                List.of(texts.of("overview.services.active"), texts.of("overview.services.inactive"),
                        texts.of("overview.services.unknown")),
                bars, bars.isEmpty() ? empty() : Bars.Empty.NOT);
    }

    private Bars.Empty empty() {
        return moment.reading() ? Bars.Empty.because(texts.of("overview.services.reading"))
                : moment.mayReadUse() ? Bars.Empty.because(texts.of("overview.services.none"))
                : new Bars.Empty(texts.of("overview.services.notAsked"), texts.of("overview.banner.use.rest"),
                        texts.of("overview.banner.showUse"), Way.Deed.SHOW_USE);
    }

    private Bar<Way> bar(ServiceUse use) {
        String name = texts.of("overview.service." + use.service().name());
        if (!use.told()) {
            String unknown = texts.of("overview.unknown");
            return new Bar<>(name, List.of(new Part(Fill.UNKNOWN, 1)),
                    List.of(Value.of(unknown, Tone.MUTED), Value.of(unknown, Tone.MUTED),
                            Value.of(use.all() == 0 ? unknown : texts.number(use.unknown()), Tone.MUTED)),
                    unknown, new Way.Use(UsageQuery.LICENSED));
        }
        return new Bar<>(name,
                List.of(part(Fill.USED, use.active(), use), part(Fill.OTHER, use.inactive(), use),
                        part(Fill.UNKNOWN, use.unknown(), use)),
                values(use),
                texts.of("overview.services.spoken", use.active(), use.inactive(), use.unknown()),
                list(use, Set.of()));
    }

    private static Part part(Fill fill, long people, ServiceUse use) {
        return Part.of(fill, (double) people, (double) use.all());
    }

    private List<Value<Way>> values(ServiceUse use) {
        if (facts.insight().evidence().isConcealed()) {
            return List.of(Value.of(texts.number(use.active()), Tone.PLAIN),
                    Value.of(texts.number(use.inactive()), Tone.MUTED),
                    Value.of(texts.of("overview.doesNotApply"), Tone.MUTED));
        }
        return List.of(
                new Value<>(texts.number(use.active()), Tone.PLAIN, list(use, Recency.activeIn(ServiceUse.DAYS))),
                new Value<>(texts.number(use.inactive()), Tone.MUTED, list(use, Recency.inactiveFor(ServiceUse.DAYS))),
                new Value<>(texts.number(use.unknown()), Tone.MUTED, list(use, Set.of(Recency.UNKNOWN))));
    }

    private static Way list(ServiceUse use, Set<Recency> when) {
        return new Way.Use(UsageQuery.active(use.service(), when));
    }
}
