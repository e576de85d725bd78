package app.seatkeeper.files;

import java.text.MessageFormat;
import java.util.Locale;

/// Fills the patterns of the application's texts; one without values is written as it stands.
public final class Sentence {

    private Sentence() { }

    /// @param values the values of `{0}`, `{1}` and so on
    public static String filled(String pattern, Locale locale, Object... values) {
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
