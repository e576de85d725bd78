package app.seatkeeper.files.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The columns that make a file the result of an earlier run. A file that has only some of them is somebody's own,
/// and its `Status` means something else. Of two columns of one name the last is ours.
///
/// @param places where they stand in the order of [#TITLES]; empty where the file is no result
record ResultColumns(List<Integer> places) {

    static final List<String> TITLES = List.of("Status", "Detail", "Before", "After", "RequestId");

    static ResultColumns of(List<String> header) {
        List<String> plain = header.stream().map(ImportColumn::plain).toList();
        int[] places = TITLES.stream().mapToInt(title -> plain.lastIndexOf(ImportColumn.plain(title))).toArray();
        boolean all = Arrays.stream(places).allMatch(place -> place >= 0);
        return new ResultColumns(all ? IntStream.of(places).boxed().toList() : List.of());
    }

    /// The status a row ended with, if the file is a result.
    Optional<RowStatus> status(List<String> row) {
        return places.isEmpty() || row.size() <= places.getFirst()
                ? Optional.empty() : RowStatus.named(row.get(places.getFirst()));
    }

    /// A row without these columns, and as long as the header.
    List<String> without(List<String> row, int columns) {
        return IntStream.range(0, Math.max(columns, row.size()))
                .filter(place -> !places.contains(place))
                .mapToObj(place -> place < row.size() ? row.get(place) : "").toList();
    }
}
