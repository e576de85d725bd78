package app.seatkeeper.session;

import app.seatkeeper.tenant.TenantException;

/// Gives access tokens for Microsoft Graph. Safe on every thread; may block, as long as a person takes to sign in.
@FunctionalInterface
public interface Tokens {

    /// @return the bearer token, never logged and never stored
    /// @throws TenantException      if nobody is signed in any more
    /// @throws InterruptedException if the caller was cancelled
    String token(TokenWish wish) throws TenantException, InterruptedException;
}
