package app.seatkeeper.session.msal;

import java.util.Optional;
import java.util.Set;

/// What a person is asked to sign in for.
///
/// @param scopes with the root of Graph before them
/// @param claims that must be met, JSON
/// @param user   who has to sign in again; empty for the first time, when the account is chosen
record Ask(Set<String> scopes, Optional<String> claims, Optional<String> user) {
    Ask {
        scopes = Set.copyOf(scopes);
    }
}
