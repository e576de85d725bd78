package app.seatkeeper.files.csv;

import app.seatkeeper.files.csv.CsvTable.FileFacts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Opens a file of separated values as spreadsheets write them.
///
/// Read are UTF-8 with and without byte order mark, UTF-16 and Windows-1252; commas, semicolons and tabs; the
/// `sep=` line of Excel; values in quotes with line breaks inside. Empty lines and lines beginning with `#` before
/// the header are passed over: our own exports say there what they hold.
public final class CsvFile {

    private static final int MOST_MEGABYTES = 1024;

    private CsvFile() { }

    /// Reads a file the person chose.
    ///
    /// @param isColumn whether a value is the name of a column, so that a file without a header is recognized
    /// @throws CsvException if the file cannot be read or is no table; nothing of it is used then
    public static CsvTable read(Path file, Predicate<String> isColumn) throws CsvException {
        try {
            if (Files.isDirectory(file)) {
                throw new CsvException(new FileProblem.Folder());
            }
            if (Files.size(file) > MOST_MEGABYTES * 1024L * 1024L) {
                throw new CsvException(new FileProblem.TooLarge(MOST_MEGABYTES));
            }
            return of(String.valueOf(file.getFileName()), Files.readAllBytes(file), isColumn);
        } catch (NoSuchFileException gone) {
            throw new CsvException(new FileProblem.Missing(), gone);
        } catch (AccessDeniedException denied) {
            throw new CsvException(new FileProblem.NotAllowed(), denied);
        } catch (IOException failure) {
            throw new CsvException(new FileProblem.Unreadable(), failure);
        }
    }

    /// Reads the bytes of a file; they are kept, not copied.
    ///
    /// @param name what the file is called
    /// @throws CsvException if the bytes are no table
    public static CsvTable of(String name, byte[] file, Predicate<String> isColumn) throws CsvException {
        Signature.check(file);
        var text = DecodedText.of(file);
        Signature.checkText(text);
        int start = SeparatorLine.end(text);
        var scanner = new Scanner(text.utf8(), SeparatorLine.separator(text, start));
        int begin = afterRemarks(scanner, start, isColumn);
        if (begin == text.utf8().length || isOnlySeparators(text.utf8(), begin)) {
            throw new CsvException(new FileProblem.Empty());
        }
        var rows = RowIndex.of(scanner, begin, 1 + scanner.lineEnds(0, begin));
        List<String> first = CsvTable.values(scanner, begin);
        boolean titled = isHeader(first, rows.line(0), isColumn);
        var facts = new FileFacts(rows.last(), text.encoding(), scanner.separator(), titled);
        var table = new CsvTable(name, facts, titled ? first : List.of(""), scanner, rows);
        if (titled && first.stream().noneMatch(isColumn)) {
            HeaderSearch.refuse(table, isColumn);
        }
        return checked(table);
    }

    private static boolean isOnlySeparators(byte[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (",; \t\r\n".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Passes over empty lines and remarks.
    private static int afterRemarks(Scanner scanner, int start, Predicate<String> isColumn) {
        int at = start;
        while (at < scanner.text().length) {
            List<String> values = CsvTable.values(scanner, at);
            boolean remark = isRemark(values) && values.stream().noneMatch(isColumn);
            if (!remark && !values.stream().allMatch(String::isEmpty)) {
                return at;
            }
            at = scanner.row(at, (_, _, _) -> { });
        }
        return scanner.text().length;
    }

    /// A line of our own exports that says what they hold, or the type that PowerShell writes above a table.
    static boolean isRemark(List<String> values) {
        return values.getFirst().startsWith("# ") || values.getFirst().startsWith("#TYPE ");
    }

    private static boolean isHeader(List<String> first, int line, Predicate<String> isColumn) throws CsvException {
        if (first.stream().anyMatch(isColumn)) {
            return true;
        }
        boolean holdsValues = first.stream().anyMatch(CsvFile::isAddressOrId);
        if (holdsValues && first.size() > 1) {
            throw new CsvException(new FileProblem.NoHeader(line));
        }
        return !holdsValues;
    }

    /// Nobody names a column like a mail address or an id.
    private static boolean isAddressOrId(String value) {
        return value.indexOf('@') > 0 || value.matches("[0-9]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private static CsvTable checked(CsvTable table) throws CsvException {
        if (table.rows() > RowIndex.MOST) {
            throw new CsvException(new FileProblem.TooManyRows(RowIndex.MOST));
        }
        for (int row = 0; row < table.rows(); row++) {
            if (!table.isEmpty(row)) {
                return table;
            }
        }
        throw new CsvException(new FileProblem.OnlyHeader());
    }
}
