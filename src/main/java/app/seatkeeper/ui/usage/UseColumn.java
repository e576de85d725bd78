package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import java.util.function.Function;

/// A column of a table of use: what it is called, how it is drawn, and what stands in it. The same cells are shown,
/// sorted and saved.
///
/// @param id    names it among the columns of its table
/// @param spoken what it is called where the title is short, for example *Viva Engage*
/// @param basic whether it is shown until somebody chooses otherwise
record UseColumn(
        String id, String title, String spoken, Kind kind, boolean basic, Function<UseRow, Cell> value) {

    /// How a column is drawn and how wide it is, in pixels.
    enum Kind {
        NAME(168),
        TEXT(150),
        /// Days since then, on a ground that tells how long ago.
        HEAT(76),
        /// Days since then, in words.
        SINCE(106),
        DAY(106),
        /// Day and time.
        TIME(150),
        NUMBER(92),
        /// Bytes.
        SIZE(92),
        /// Seconds.
        SPAN(92),
        /// Several short words.
        WORDS(128);

        private final double width;

        Kind(double width) {
            this.width = width;
        }

        double width() {
            return width;
        }

        /// Whether it is aligned at the right.
        boolean isNumber() {
            return this == NUMBER || this == SIZE || this == SPAN || this == SINCE;
        }

        /// Whether sums of it mean something.
        boolean isCount() {
            return this == NUMBER || this == SIZE || this == SPAN;
        }
    }

    /// A column that is shown at first.
    static UseColumn shown(String id, String title, Kind kind, Function<UseRow, Cell> value) {
        return new UseColumn(id, title, title, kind, true, value);
    }

    /// A column for those who want it.
    static UseColumn further(String id, String title, Kind kind, Function<UseRow, Cell> value) {
        return new UseColumn(id, title, title, kind, false, value);
    }
}
