package app.seatkeeper.domain.usage;

/// Why something about use is not known.
///
/// @param said what Microsoft said to the letter; empty where it was not asked
public record Missing(Why why, String said) {

    /// Nobody has asked for it yet.
    public static final Missing NOT_READ = new Missing(Why.NOT_READ, "");

    /// Why it is missing.
    public enum Why {
        /// Not read so far.
        NOT_READ,
        /// The permission has not been asked for yet.
        NOT_ASKED,
        /// Permission or role is missing.
        NOT_ALLOWED,
        /// The tenant has no Entra ID P1.
        PREMIUM_NEEDED,
        /// The tenant's cloud has no such report.
        NOT_OFFERED,
        /// Only an application may read it, not a person.
        APPLICATION_ONLY,
        /// It could not be read.
        FAILED
    }
}
