package app.seatkeeper.ui.access;

/// Whether a feature can be used, in one word.
enum AccessState { READY, CONSENT, ROLE, BOTH, UNTOLD, APPLICATION }
