package app.seatkeeper.ui.licenses;

/// A filter that is a chip above the table: on or off.
enum LicenseChip {
    FREE,
    OVER,
    ENDING,
    UNPRICED
}
