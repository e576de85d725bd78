package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a report in its CSV form from the stream into a table; its text is not kept. Text before the header line is
/// passed over, and so are lines that say nothing.
final class ReportCsv {

    /// Room for the widest report of a million people.
    private static final long LONGEST = 2L * 1024 * 1024 * 1024;
    private static final int FURTHEST_HEADER = 20;

    static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
            .setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).setTrailingData(true).get();

    private ReportCsv() {
    }

    /// @param version what the server calls this state of the report
    static ReportTable read(InputStream sent, ReportKey key, String version) throws IOException, Malformed {
        return read(sent, key, version, LONGEST);
    }

    /// @param longest how many characters at most
    static ReportTable read(InputStream sent, ReportKey key, String version, long longest)
            throws IOException, Malformed {
        var text = new BoundedText(Decoded.text(sent), longest);
        try (CSVParser lines = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            return table(lines.iterator(), text, key, version);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BoundedText.TooMuch much) {
                throw new Malformed(much.what());
            }
            throw e.getCause();
        }
    }

    private static ReportTable table(Iterator<CSVRecord> lines, BoundedText text, ReportKey key, String version)
            throws Malformed {
        List<String> titles = titles(lines, text, key);
        var table = new ReportTable.Builder(key, version, titles);
        while (lines.hasNext()) {
            CSVRecord line = lines.next();
            text.lineEnds();
            if (!isBlank(line)) {
                table.row(Arrays.asList(line.values()));
            }
        }
        return table.build();
    }

    /// The titles of the header line; none of a report in which nothing is written.
    private static List<String> titles(Iterator<CSVRecord> lines, BoundedText text, ReportKey key) throws Malformed {
        List<String> likeliest = List.of();
        boolean any = false;
        for (int line = 0; line < FURTHEST_HEADER && lines.hasNext(); line++) {
            List<String> titles = Arrays.stream(lines.next().values()).map(ReportCsv::title).toList();
            text.lineEnds();
            if (titles.getFirst().startsWith("<")) {
                throw new Malformed("A page came instead of the report");
            }
            if (ReportColumns.missing(key.report(), titles).isEmpty()) {
                return titles;
            }
            any |= titles.stream().anyMatch(title -> !title.isEmpty());
            likeliest = titles.size() > likeliest.size() ? titles : likeliest;
        }
        if (any) {
            ReportColumns.demand(key.report(), likeliest);
        }
        return List.of();
    }

    private static String title(String cell) {
        return cell.strip().replaceAll("\\s+", " ");
    }

    private static boolean isBlank(CSVRecord line) {
        return Arrays.stream(line.values()).allMatch(String::isBlank);
    }
}
