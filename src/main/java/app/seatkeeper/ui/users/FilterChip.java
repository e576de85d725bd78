package app.seatkeeper.ui.users;

import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.nav.UserQuery.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One filter that is set, as its chip says it.
///
/// @param part    which part of the query it is
/// @param kind    what is filtered, for example *Product*; empty where the value says it
/// @param value   for example *Microsoft 365 E3*
/// @param without the query without it
record FilterChip(Part part, String kind, String value, UserQuery without) {

    /// The parts of a query.
    enum Part {
        PRODUCT,
        DEPARTMENT,
        COUNTRY,
        TRAIT,
        /// People found by another screen.
        FOUND
    }

    /// The filters of a query but for its text, which stands in the search field.
    static List<FilterChip> of(UserQuery query, RowTexts words) {
        List<FilterChip> chips = new ArrayList<>();
        if (query.found() != null) {
            chips.add(new FilterChip(Part.FOUND, "", query.found().name(), query.withFound(null)));
        }
        if (!query.products().isEmpty()) {
            String names = joined(query.products().stream().sorted(words.names().order())
                    .map(words.names()::full).toList(), words);
            chips.add(new FilterChip(Part.PRODUCT, words.texts().of("users.filter.product"), names,
                    query.withProducts(Set.of())));
        }
        if (!query.department().isEmpty()) {
            String names = joined(query.department().stream().sorted().map(words::orNotSet).toList(), words);
            chips.add(new FilterChip(Part.DEPARTMENT, words.texts().of("users.filter.department"), names,
                    query.withDepartment(Set.of())));
        }
        if (!query.country().isEmpty()) {
            String names = joined(query.country().stream().map(words::country).sorted().toList(), words);
            chips.add(new FilterChip(Part.COUNTRY, words.texts().of("users.filter.country"), names,
                    query.withCountry(Set.of())));
        }
        for (Trait trait : query.traits().stream().sorted().toList()) {
            chips.add(new FilterChip(Part.TRAIT, "", words.texts().of("users.trait." + trait.name()),
                    UserFilter.with(query, trait, false)));
        }
        return chips;
    }

    private static String joined(List<String> names, RowTexts words) {
        return names.size() <= 2 ? String.join(", ", names)
                : words.texts().of("users.filter.more", names.getFirst(), names.size() - 1);
    }
}
