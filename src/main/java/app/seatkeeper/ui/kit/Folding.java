package app.seatkeeper.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as a search compares it.
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LAST_PLAIN = 127;

    private Folding() { }

    /// The text without case and accents, so that *yildiz* finds *Yıldız*.
    public static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN) {
                return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                        .toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ł', 'l').replace('ø', 'o');
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
