package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Picker;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The countries of ISO 3166-1 in the reader's language and order.
final class Countries {

    private Countries() { }

    static List<Picker.Choice<String>> all(Locale locale) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Picker.Choice<>(code, name(code, locale), code))
                .sorted(Comparator.comparing(Picker.Choice::title, Collator.getInstance(locale)))
                .toList();
    }

    static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
