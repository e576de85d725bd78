package app.seatkeeper.boot;

/// The value of an option, as it was set.
record Setting(String value, Origin origin) { }
