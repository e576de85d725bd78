package app.seatkeeper.ui.kit;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the interface, by key, with numbers written as the reader's locale writes them.
///
/// Patterns are those of [MessageFormat]: `{0}`, and `{0,choice,…}` where a number changes the words.
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final ZoneId zone;

    public Texts(ResourceBundle bundle, Locale locale) {
        this(bundle, locale, ZoneId.systemDefault());
    }

    /// @param zone where the reader's clock stands
    public Texts(ResourceBundle bundle, Locale locale, ZoneId zone) {
        this.bundle = bundle;
        this.locale = locale;
        this.zone = zone;
    }

    /// The application's own words, with the numbers of the reader's locale.
    public static Texts load(Locale locale) {
        return new Texts(ResourceBundle.getBundle("app.seatkeeper.i18n.messages"), locale);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    /// @throws java.util.MissingResourceException if no text has this key
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /// Several things as one list, for example `Exchange, Teams, and Sway`.
    public String list(List<String> items) {
        return items.isEmpty() ? "" : ListFormat.getInstance(
                locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(items);
    }

    /// A whole number with the locale's thousands, for example `2,500`.
    public String number(long value) {
        return String.format(locale, "%,d", value);
    }

    /// The time of day on the reader's clock, for example `12:03`.
    public String time(Instant when) {
        return written("HH:mm", when);
    }

    /// The time of day to the second, for example `12:21:12`.
    public String timeToTheSecond(Instant when) {
        return written("HH:mm:ss", when);
    }

    private String written(String pattern, Instant when) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(when);
    }
}
