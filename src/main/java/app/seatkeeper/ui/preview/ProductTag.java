package app.seatkeeper.ui.preview;

/// A product in a row of the preview.
///
/// @param text   what stands in the tag, with its sign, for example *+ M365 E5*
/// @param spoken what is read out, for example *adds Microsoft 365 E5*
record ProductTag(String text, String spoken, Turn turn) {

    /// What happens to the product.
    enum Turn {
        STAYS,
        COMES,
        GOES
    }
}
