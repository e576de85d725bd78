package app.seatkeeper.ui.usage;

/// What the screen shows below its tabs.
enum UsageFace {
    /// The tenant is being read.
    ARRIVING,
    /// Nobody has asked for reports yet.
    NOT_ASKED,
    /// Permission or role is missing.
    NOT_ALLOWED,
    /// Reports are being read, none is here.
    READING,
    /// Nothing could be read.
    FAILED,
    /// Totals alone, because reports carry codes instead of names.
    CONCEALED,
    /// The table of the tab.
    TABLE
}
