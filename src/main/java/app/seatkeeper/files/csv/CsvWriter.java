package app.seatkeeper.files.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/// Writes rows as Excel reads them: UTF-8 with a byte order mark, lines ended by CR LF, values in quotes where they
/// need them, and an apostrophe before what would be run as a formula.
public final class CsvWriter implements AutoCloseable {

    private static final String LINE_END = "\r\n";
    private static final String QUOTED = "\"\n\r\t";

    private final Writer out;
    private final char separator;

    public CsvWriter(OutputStream out, Separator separator) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 15);
        this.separator = separator.sign();
        this.out.write('\uFEFF');
    }

    /// Writes one row of texts; each is protected from being run as a formula.
    public void row(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            value(values.get(i), i == 0, true);
        }
        out.write(LINE_END);
    }

    /// Writes one value of a row that is ended by [#endRow()].
    ///
    /// @param isText whether a spreadsheet could take it for a formula; a number is none
    void value(String value, boolean first, boolean isText) throws IOException {
        if (!first) {
            out.write(separator);
        }
        String safe = isText ? Apostrophe.added(value) : value;
        if (needsQuotes(safe)) {
            out.write('"');
            out.write(safe.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(safe);
        }
    }

    void endRow() throws IOException {
        out.write(LINE_END);
    }

    private boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == separator || QUOTED.indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return value.startsWith(" ") || value.endsWith(" ");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
