package app.seatkeeper.domain.snapshot;

/// A part of the tenant that could not be read, and why.
///
/// @param part   what is missing
/// @param said what Microsoft said to the letter; empty where it was not asked
public record Gap(Part part, Why why, String said) {

    /// Why a part is missing.
    public enum Why {
        /// The permission has not been asked for yet.
        NOT_ASKED,
        /// Permission or role is missing.
        NOT_ALLOWED,
        /// It could not be read.
        FAILED
    }

    /// What a snapshot consists of beside users and products, without which there is none.
    public enum Part {
        SUBSCRIPTIONS,
        GROUPS,
        ROLES,
        ROLE_HOLDERS
    }
}
