package app.seatkeeper.files.html;

import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.files.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;

/// The frame of a page that stands alone: style and script inside, nothing asked of any other place, which the page
/// also forbids itself.
///
/// @param texts the words of the page
record Page(Markup out, ResourceBundle texts) {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    /// What a page is made of.
    @FunctionalInterface
    interface Body {
        void write() throws IOException, InterruptedException;
    }

    /// @param script name of the script, empty for none
    void write(String title, String style, String script, Body body) throws IOException, InterruptedException {
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").text(POLICY).raw("\">\n")
                .element("title", title)
                .raw("<style>\n" + part("common.css") + part(style) + "</style>\n</head>\n<body>\n");
        body.write();
        if (!script.isEmpty()) {
            out.raw("<script>\n" + part(script) + "</script>\n");
        }
        out.raw("</body>\n</html>\n");
    }

    /// What a reader must know, as a list of names and values.
    void facts(List<Fact> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        out.raw("<dl>\n");
        for (Fact fact : facts) {
            out.raw("<div>").raw("<dt>").text(fact.name()).raw("</dt><dd>").text(fact.value()).raw("</dd></div>\n");
        }
        out.raw("</dl>\n");
    }

    String text(String key, Object... values) {
        return Sentence.filled(texts.getString(key), texts.getLocale(), values);
    }

    private static String part(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
