package app.seatkeeper.domain.usage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A report as it was sent: columns by their titles in any order, every one kept, every cell a text. Never changes.
///
/// Stored by columns, each value once, so that the reports of a large tenant stay small.
public final class ReportTable {

    private final ReportKey key;
    private final String version;
    private final List<String> columns;
    private final List<Cells> cells;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final int size;

    private ReportTable(Builder from) {
        key = from.key;
        version = from.version;
        columns = List.copyOf(from.columns);
        cells = from.growing.stream().map(Growing::done).toList();
        size = cells.isEmpty() ? 0 : cells.getFirst().size();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(folded(columns.get(i)), i);
        }
    }

    /// One column: each value once, and for every row which of them.
    private record Cells(List<String> values, Places places, int size) {

        String text(int row) {
            return values.get(places.of(row));
        }
    }

    /// Which value stands in which row.
    @FunctionalInterface
    private interface Places {

        int BYTE = 1 << Byte.SIZE;
        int CHAR = 1 << Character.SIZE;

        int of(int row);

        /// Holds the places in as few bytes as they need: in none where every row has a value of its own.
        ///
        /// @param values how many values there are
        static Places of(int[] rows, int values) {
            if (values == rows.length) {
                return row -> row;
            }
            if (values <= BYTE) {
                byte[] narrow = new byte[rows.length];
                for (int row = 0; row < rows.length; row++) {
                    narrow[row] = (byte) rows[row];
                }
                return row -> Byte.toUnsignedInt(narrow[row]);
            }
            if (values <= CHAR) {
                char[] middle = new char[rows.length];
                for (int row = 0; row < rows.length; row++) {
                    middle[row] = (char) rows[row];
                }
                return row -> middle[row];
            }
            return row -> rows[row];
        }
    }

    /// What makes titles the same: letters and digits in any case, so that `Used  Web`, `used web` and `usedWeb` are
    /// one.
    public static String folded(String title) {
        var plain = new StringBuilder(title.length());
        title.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    public ReportKey key() {
        return key;
    }

    /// What the server calls this state of the report, for asking whether there is a newer one; empty for none.
    public String version() {
        return version;
    }

    /// The titles in the order in which they came.
    public List<String> columns() {
        return columns;
    }

    /// How many rows there are.
    public int size() {
        return size;
    }

    /// Where a column stands; empty where the report has none of this title.
    public Optional<Integer> column(String title) {
        return Optional.ofNullable(places.get(folded(title)));
    }

    /// A cell; empty where the report has no such column.
    public String text(int row, String title) {
        Integer place = asked.computeIfAbsent(title, one -> places.getOrDefault(folded(one), -1));
        return place < 0 ? "" : text(row, place);
    }

    public String text(int row, int column) {
        return cells.get(column).text(row);
    }

    /// A cell as a date; null where it is empty or none.
    public @Nullable LocalDate day(int row, String title) {
        String text = text(row, title);
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// A cell as a whole number; empty where it is none.
    public OptionalLong number(int row, String title) {
        String text = text(row, title);
        try {
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    /// Whether a cell says `Yes` or `True`.
    public boolean yes(int row, String title) {
        String text = text(row, title);
        return text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true");
    }

    /// The day up to which the report counts; null where it has no row or does not say.
    public @Nullable LocalDate refreshed() {
        return size == 0 ? null : day(0, "Report Refresh Date");
    }

    /// Whether its rows are about single people.
    public boolean namesPeople() {
        return Identities.isAbout(this);
    }

    /// Whether it carries codes instead of the names of people.
    public boolean isConcealed() {
        return Identities.isConcealed(this);
    }

    /// Takes the rows of a report one by one.
    public static final class Builder {

        private final ReportKey key;
        private final String version;
        private final List<String> columns;
        private final List<Growing> growing;

        public Builder(ReportKey key, String version, List<String> columns) {
            this.key = key;
            this.version = version;
            this.columns = List.copyOf(columns);
            this.growing = new ArrayList<>(columns.stream().map(_ -> new Growing()).toList());
        }

        /// Adds a row; cells that are missing at its end are empty, those too many are left out.
        public void row(List<String> row) {
            for (int i = 0; i < growing.size(); i++) {
                growing.get(i).add(i < row.size() ? row.get(i) : "");
            }
        }

        public ReportTable build() {
            return new ReportTable(this);
        }
    }

    /// A column while it is read.
    private static final class Growing {

        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private final IntStream.Builder rows = IntStream.builder();

        /// Reports name the same people and days, so each text is kept once for all of them.
        void add(String value) {
            rows.add(known.computeIfAbsent(value, fresh -> {
                values.add(fresh.intern());
                return values.size() - 1;
            }));
        }

        Cells done() {
            int[] all = rows.build().toArray();
            return new Cells(List.copyOf(values), Places.of(all, values.size()), all.length);
        }
    }
}
