package app.seatkeeper.ui.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number of the strip, with what it is above and what it means below.
///
/// @param kind   what it counts
/// @param title  what it counts, in words
/// @param values the number; of money one per currency. A lower bound begins with `≥`
/// @param tone   of the number
/// @param second what stands below
/// @param link   the list behind the number; null where there is none
record Tile(Kind kind, String title, List<String> values, Tone tone, Second second, @Nullable Way link) {

    /// What a tile counts.
    enum Kind {
        BOUGHT,
        ASSIGNED,
        FREE,
        OVER,
        COST,
        WASTE,
        INACTIVE,
        ERRORS
    }

    /// How a number or a sentence is meant.
    enum Tone {
        PLAIN(""),
        /// Not a number but an invitation.
        LINK("fg-accent"),
        ATTENTION("fg-warning"),
        BAD("fg-danger");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// What stands below the number.
    ///
    /// @param link the list behind it, where it is another than that of the tile; else null
    record Second(String text, Tone tone, @Nullable Way link) {

        static Second of(String text) {
            return new Second(text, Tone.PLAIN, null);
        }
    }

    Tile {
        values = List.copyOf(values);
    }

    /// The whole tile in words.
    String spoken() {
        return title + ": " + String.join(", ", values) + ". " + second.text();
    }
}
