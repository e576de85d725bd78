package app.seatkeeper.domain.usage;

/// Whether Microsoft's reports name people.
public enum Concealment {
    /// No report was read, and nobody may look at the setting.
    UNKNOWN,
    /// The reports name people.
    SHOWN,
    /// The reports carry codes instead of names; nothing can be said of a single person.
    CONCEALED
}
