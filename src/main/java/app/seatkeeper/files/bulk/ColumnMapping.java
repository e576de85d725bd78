package app.seatkeeper.files.bulk;

import app.seatkeeper.files.csv.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which column of a file means what, and what holds for every row where the file has no such column. Columns
/// nobody names are left alone and repeated in the result file.
///
/// @param columns the place of each column, the first being 0
/// @param forAll  values for all rows, used where no column is given
/// @param doubled columns of ours that the header names twice, so that the person must choose
public record ColumnMapping(
        Map<ImportColumn, Integer> columns, Map<ImportColumn, String> forAll, List<Doubled> doubled) {

    public ColumnMapping {
        columns = Map.copyOf(columns);
        forAll = Map.copyOf(forAll);
        doubled = List.copyOf(doubled);
    }

    /// A name that stands twice in the header.
    ///
    /// @param places where it stands, the first column being 0
    public record Doubled(ImportColumn column, String name, List<Integer> places) {
        public Doubled {
            places = List.copyOf(places);
        }
    }

    /// What the header says. In a bare list of users the only column is the user.
    public static ColumnMapping guess(CsvTable table) {
        var columns = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        var doubled = new ArrayList<Doubled>();
        if (!table.facts().titled()) {
            return new ColumnMapping(Map.of(ImportColumn.USER, 0), Map.of(), List.of());
        }
        candidates(table.header()).forEach((column, places) -> {
            int best = places.stream().mapToInt(place -> column.rank(table.header().get(place))).min().orElseThrow();
            List<Integer> nearest = places.stream()
                    .filter(place -> column.rank(table.header().get(place)) == best).toList();
            columns.put(column, nearest.getFirst());
            if (nearest.size() > 1) {
                doubled.add(new Doubled(column, table.header().get(nearest.getFirst()), nearest));
            }
        });
        return new ColumnMapping(columns, Map.of(), doubled);
    }

    private static Map<ImportColumn, List<Integer>> candidates(List<String> header) {
        return IntStream.range(0, header.size()).boxed()
                .filter(place -> ImportColumn.named(header.get(place)).isPresent())
                .collect(Collectors.groupingBy(place -> ImportColumn.named(header.get(place)).orElseThrow(),
                        () -> new EnumMap<>(ImportColumn.class), Collectors.toList()));
    }

    /// The same mapping in which a column stands at another place, as the person chose; a column that stood there
    /// gives way.
    public ColumnMapping with(ImportColumn column, int place) {
        var next = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        columns.forEach((other, where) -> {
            if (where != place) {
                next.put(other, where);
            }
        });
        next.put(column, place);
        return new ColumnMapping(next, forAll, settled(column));
    }

    /// The same mapping without a column.
    public ColumnMapping without(ImportColumn column) {
        var next = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        next.putAll(columns);
        next.remove(column);
        return new ColumnMapping(next, forAll, settled(column));
    }

    /// The same mapping with a value for all rows; an empty one takes it back.
    public ColumnMapping withForAll(ImportColumn column, String value) {
        var next = new EnumMap<ImportColumn, String>(ImportColumn.class);
        next.putAll(forAll);
        next.put(column, value);
        next.values().removeIf(String::isBlank);
        return new ColumnMapping(columns, next, doubled);
    }

    private List<Doubled> settled(ImportColumn column) {
        return doubled.stream().filter(one -> one.column() != column).toList();
    }

    public OptionalInt place(ImportColumn column) {
        Integer place = columns.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The column that stands at a place, if one of ours does.
    public Optional<ImportColumn> at(int place) {
        return columns.entrySet().stream().filter(one -> one.getValue() == place).map(Map.Entry::getKey).findFirst();
    }

    /// What the person must still say before the rows can be checked.
    public List<ImportColumn> missing() {
        var missing = new ArrayList<ImportColumn>();
        if (!isGiven(ImportColumn.USER)) {
            missing.add(ImportColumn.USER);
        }
        if (!isGiven(ImportColumn.ACTION)) {
            missing.add(ImportColumn.ACTION);
        }
        Optional<ImportAction> action = place(ImportColumn.ACTION).isPresent() ? Optional.empty()
                : ImportAction.named(forAll.getOrDefault(ImportColumn.ACTION, ""));
        if (action.filter(ImportAction::needsLicense).isPresent() && !isGiven(ImportColumn.LICENSE)) {
            missing.add(ImportColumn.LICENSE);
        }
        if (action.filter(ImportAction.REPLACE::equals).isPresent() && !isGiven(ImportColumn.REPLACE_WITH)) {
            missing.add(ImportColumn.REPLACE_WITH);
        }
        return missing;
    }

    private boolean isGiven(ImportColumn column) {
        return columns.containsKey(column) || forAll.containsKey(column);
    }

    /// Whether the rows can be checked.
    public boolean isComplete() {
        return doubled.isEmpty() && missing().isEmpty();
    }

    /// The value of a column in a row, empty where the row is too short or nothing gives one.
    String value(ImportColumn column, List<String> row) {
        Integer place = columns.get(column);
        if (place == null) {
            return forAll.getOrDefault(column, "");
        }
        return place < row.size() ? row.get(place) : "";
    }
}
