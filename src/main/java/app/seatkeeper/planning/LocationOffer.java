package app.seatkeeper.planning;

/// A usage location that could be set.
///
/// @param country ISO 3166-1 alpha-2
/// @param origin  where it comes from
public record LocationOffer(String country, Origin origin) {

    /// Where an offered usage location comes from.
    public enum Origin {
        PROFILE,
        ORGANIZATION
    }
}
