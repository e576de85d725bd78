package app.seatkeeper.ui.bulk;

import org.jspecify.annotations.Nullable;

/// A line of the list of kinds.
///
/// @param filter what it narrows to; null for a heading
/// @param count  how many there are
record FilterLine(@Nullable ProblemFilter filter, String name, String count) {

    static FilterLine heading(String name) {
        return new FilterLine(null, name, "");
    }

    boolean isHeading() {
        return filter == null;
    }

    @Override
    public String toString() {
        return isHeading() ? name : name + "  " + count;
    }
}
