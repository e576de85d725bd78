package app.seatkeeper.ui.overview;

import org.jspecify.annotations.Nullable;

/// Something that is wrong or missing, in a sentence or two.
///
/// @param start    the sentence that is read first
/// @param rest     what follows; empty for nothing
/// @param linkText what the way is called; empty for none
/// @param link     the way to put it right; null for none
record Banner(Tone tone, String start, String rest, String linkText, @Nullable Way link) {

    /// How much it matters; those that matter more stand above.
    enum Tone {
        BAD,
        ATTENTION,
        NOTE
    }
}
