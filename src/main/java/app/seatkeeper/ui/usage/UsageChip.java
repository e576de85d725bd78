package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.UsageQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One filter that is set, as its chip says it.
///
/// @param part    which part of the query it is
/// @param kind    what is filtered, for example *Department*; empty where the value says it
/// @param value   for example *Sales*
/// @param without the query without it
record UsageChip(Part part, String kind, String value, UsageQuery without) {

    /// The parts of a query, each with an editor.
    enum Part {
        RECENCY,
        DEPARTMENT,
        PRODUCT,
        COUNTRY,
        UNLICENSED
    }

    /// The filters that are set but for the text, which stands in the search field.
    static List<UsageChip> of(UsageViewModel model) {
        Texts texts = model.texts();
        UseWords words = model.words();
        UsageQuery query = model.queryProperty().get();
        List<UsageChip> chips = new ArrayList<>();
        if (!query.department().isEmpty()) {
            chips.add(chip(Part.DEPARTMENT, texts, words.few(query.department().stream().sorted()
                    .map(words::department)), query.withDepartment(Set.of())));
        }
        if (!query.recency().isEmpty()) {
            chips.add(recency(query, words));
        }
        if (!query.products().isEmpty()) {
            var names = model.names();
            chips.add(chip(Part.PRODUCT, texts, words.few(query.products().stream().sorted(names.order())
                    .map(names::full)), query.withProducts(Set.of())));
        }
        if (!query.country().isEmpty()) {
            chips.add(chip(Part.COUNTRY, texts, words.few(query.country().stream().map(words::country).sorted()),
                    query.withCountry(Set.of())));
        }
        if (query.unlicensed()) {
            chips.add(new UsageChip(Part.UNLICENSED, "", texts.of("usage.filter.UNLICENSED"),
                    query.withUnlicensed(false)));
        }
        return chips;
    }

    private static UsageChip recency(UsageQuery query, UseWords words) {
        Texts texts = words.texts();
        String kind = query.service() == null ? texts.of("usage.filter.RECENCY") : words.service(query.service());
        return new UsageChip(Part.RECENCY, kind, words.few(query.recency().stream().sorted()
                .map(one -> texts.of("usage.recency." + one.name()))), query.withRecency(null, Set.of()));
    }

    private static UsageChip chip(Part part, Texts texts, String value, UsageQuery without) {
        return new UsageChip(part, texts.of("usage.filter." + part.name()), value, without);
    }

    /// How many filters are set, the text counted as one.
    static long count(UsageViewModel model) {
        return of(model).size() + Stream.of(model.queryProperty().get().text()).filter(text -> !text.isBlank()).count();
    }
}
