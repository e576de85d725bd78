package app.seatkeeper.domain.id;

/// The directory object id of a user; stable when the user is renamed.
///
/// Source: Graph `user.id`.
public record UserId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
