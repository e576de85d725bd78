package app.seatkeeper.files.bulk;

import org.jspecify.annotations.Nullable;

/// Where in a file something is wrong; two problems never have the same one.
///
/// @param row    the row of the table, the first below the header being 0
/// @param column null where the whole row is meant
/// @param text   the part of the value that is meant, where a value lists several things
public record Spot(int row, @Nullable ImportColumn column, String text) {
}
