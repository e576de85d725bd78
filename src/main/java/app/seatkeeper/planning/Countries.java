package app.seatkeeper.planning;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Countries by ISO 3166-1 code and by their names in English.
public final class Countries {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Map<String, String> BY_NAME = byName();

    private Countries() { }

    /// Whether the text is an alpha-2 code in capitals.
    public static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /// The alpha-2 code of a country given by code or English name, in any case of letters.
    public static Optional<String> code(String text) {
        String capitals = text.strip().toUpperCase(Locale.ROOT);
        return isCode(capitals) ? Optional.of(capitals) : Optional.ofNullable(BY_NAME.get(plain(text)));
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>(Map.ofEntries(
                entry("uk", "GB"), entry("greatbritain", "GB"), entry("england", "GB"), entry("scotland", "GB"),
                entry("wales", "GB"), entry("northernireland", "GB"), entry("unitedstatesofamerica", "US"),
                entry("holland", "NL"), entry("thenetherlands", "NL"), entry("czechrepublic", "CZ"),
                entry("korea", "KR"), entry("republicofkorea", "KR"), entry("russianfederation", "RU"),
                entry("turkey", "TR"), entry("ivorycoast", "CI"), entry("uae", "AE"), entry("macedonia", "MK"),
                entry("republicofireland", "IE"), entry("bosnia", "BA"), entry("hongkong", "HK"),
                entry("macau", "MO"), entry("vietnam", "VN"), entry("swaziland", "SZ"), entry("burma", "MM")));
        for (String code : CODES) {
            Locale country = Locale.of("", code);
            names.putIfAbsent(plain(country.getDisplayCountry(Locale.ENGLISH)), code);
            names.putIfAbsent(plain(country.getISO3Country()), code);
        }
        return Map.copyOf(names);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
