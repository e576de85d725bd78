package app.seatkeeper.ui.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a [BarList].
///
/// @param name   what it is about
/// @param parts  the bar, from left to right; what is left of the width stays empty
/// @param values what stands at the right, one per column
/// @param spoken the whole line in words, for example *588 of 620 assigned, 32 free*
/// @param link   where the line leads; null for nowhere
/// @param rest   whether it stands for lines that are not shown, so that its name invites to see them
/// @param <L>    what leads somewhere
public record Bar<L>(
        String name, List<Part> parts, List<Value<L>> values, String spoken, @Nullable L link, boolean rest) {

    public Bar {
        parts = List.copyOf(parts);
        values = List.copyOf(values);
    }

    /// A line that stands for itself.
    public Bar(String name, List<Part> parts, List<Value<L>> values, String spoken, @Nullable L link) {
        this(name, parts, values, spoken, link, false);
    }

    /// The same as a line for others that are not shown.
    public Bar<L> forTheRest() {
        return new Bar<>(name, parts, values, spoken, link, true);
    }

    /// How a part of a bar is filled. Beside each bar stand numbers, so that no color is alone.
    public enum Fill {
        USED("used"),
        OTHER("other"),
        OVER("over"),
        UNKNOWN("unknown-fill"),
        /// What is left of the width.
        EMPTY("empty");

        private final String styleClass;

        Fill(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// A part of a bar.
    ///
    /// @param share of the whole width, 0 to 1
    public record Part(Fill fill, double share) {

        /// The share of a number in a whole; nothing of nothing.
        public static Part of(Fill fill, double number, double whole) {
            return new Part(fill, whole <= 0 ? 0 : number / whole);
        }
    }

    /// How a value is written.
    public enum Tone {
        PLAIN(""),
        MUTED("muted"),
        DANGER("fg-danger");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// A number beside a bar.
    ///
    /// @param link the list behind this number, where it is another than that of the line; else null
    public record Value<L>(String text, Tone tone, @Nullable L link) {

        public static <L> Value<L> of(String text, Tone tone) {
            return new Value<>(text, tone, null);
        }
    }
}
