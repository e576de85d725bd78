package app.seatkeeper.domain.snapshot;

/// A part of the tenant that could not be read, and why.
///
/// @param part   what is missing
/// @param reason the sentence to show
public record Gap(Part part, String reason) {

    /// What a snapshot consists of beside users and products, without which there is none.
    public enum Part {
        SUBSCRIPTIONS,
        GROUPS,
        ROLES
    }
}
