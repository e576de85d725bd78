package app.seatkeeper.files.bulk;

import app.seatkeeper.files.bulk.Fix.UseCountry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The countries of ISO 3166-1, by code and by what people write instead of it.
final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl");
    private static final Map<String, String> HABITS = Map.ofEntries(
            Map.entry("uk", "GB"), Map.entry("great britain", "GB"), Map.entry("england", "GB"),
            Map.entry("scotland", "GB"), Map.entry("wales", "GB"), Map.entry("northern ireland", "GB"),
            Map.entry("el", "GR"), Map.entry("usa", "US"), Map.entry("u.s.", "US"), Map.entry("u.s.a.", "US"),
            Map.entry("america", "US"), Map.entry("holland", "NL"), Map.entry("czech republic", "CZ"),
            Map.entry("korea", "KR"), Map.entry("russia", "RU"), Map.entry("turkey", "TR"), Map.entry("ger", "DE"),
            Map.entry("burma", "MM"), Map.entry("ivory coast", "CI"), Map.entry("uae", "AE"));

    private final Map<String, String> codes = new HashMap<>();

    Countries() {
        for (String code : CODES) {
            var country = Locale.of("", code);
            codes.put(plain(country.getISO3Country()), code);
            LANGUAGES.forEach(language ->
                    codes.putIfAbsent(plain(country.getDisplayCountry(Locale.of(language))), code));
        }
        codes.putAll(HABITS);
    }

    /// The code a text is, in capitals, if it is one.
    static Optional<String> code(String text) {
        return text.length() == 2
                ? Optional.of(text.toUpperCase(Locale.ROOT)).filter(CODES::contains) : Optional.empty();
    }

    /// The country a text means that is no code.
    Optional<UseCountry> meant(String text) {
        return Optional.ofNullable(codes.get(plain(text)))
                .map(code -> new UseCountry(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
    }

    private static String plain(String text) {
        return Distance.plain(text.strip());
    }
}
