package app.seatkeeper.ui.overview;

import app.seatkeeper.ui.kit.Bar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one of the bar lists shows.
///
/// @param note   under or beside the title: the sum, or where the numbers are from; empty for nothing
/// @param titles of the columns of numbers
record Bars(String note, List<String> titles, List<Bar<Way>> bars, Empty empty) {

    /// Why there is no bar, and what helps.
    ///
    /// @param why     empty where there are bars
    /// @param meaning what that means; empty for nothing more
    /// @param help    what the way is called; empty for none
    /// @param link    what helps; null for nothing
    record Empty(String why, String meaning, String help, @Nullable Way link) {

        static final Empty NOT = new Empty("", "", "", null);

        static Empty because(String why) {
            return new Empty(why, "", "", null);
        }
    }

    Bars {
        titles = List.copyOf(titles);
        bars = List.copyOf(bars);
    }
}
