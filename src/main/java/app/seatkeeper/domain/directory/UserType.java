package app.seatkeeper.domain.directory;

/// Whether a user belongs to the tenant or was invited from another.
///
/// Source: Graph `user.userType`; null is `MEMBER`, as Microsoft treats it.
public enum UserType {
    MEMBER,
    GUEST
}
