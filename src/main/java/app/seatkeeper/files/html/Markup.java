package app.seatkeeper.files.html;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// Writes markup and texts; a text never becomes markup.
final class Markup {

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /// Writes markup as it stands.
    Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /// Writes a text, in an element or in the value of an attribute.
    Markup text(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text.charAt(i));
            if (instead != null) {
                out.write(text, from, i - from);
                out.write(instead);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
        return this;
    }

    /// Writes a text in an element of its own, for example `<h1>`.
    Markup element(String name, String text) throws IOException {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    /// Writes an element of a style class.
    Markup element(String name, String style, String text) throws IOException {
        return raw("<" + name + " class=\"" + style + "\">").text(text).raw("</" + name + ">\n");
    }

    private static @Nullable String instead(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isForbidden(sign) ? "\uFFFD" : null;
        };
    }

    private static boolean isForbidden(char sign) {
        return (sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r') || (sign >= '\u007F' && sign < '\u00A0');
    }
}
