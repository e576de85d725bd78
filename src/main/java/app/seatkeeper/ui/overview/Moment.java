package app.seatkeeper.ui.overview;

/// What stands around the facts while they are shown.
///
/// @param mayReadUse     whether reports can be read without asking anybody
/// @param mayReadSignIns whether sign-ins can be read without asking anybody
/// @param reading        whether reports or sign-ins are being read
/// @param wide           whether there is room for every department and subscription
/// @param all            whether the person wants every department
record Moment(boolean mayReadUse, boolean mayReadSignIns, boolean reading, boolean wide, boolean all) { }
