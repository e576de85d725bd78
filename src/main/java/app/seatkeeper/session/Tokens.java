package app.seatkeeper.session;

import app.seatkeeper.tenant.TenantException;
import org.jspecify.annotations.Nullable;

/// Gives access tokens for Microsoft Graph. Safe on every thread; may block.
public interface Tokens {

    /// @param claims the decoded claims challenge of a 401 answer, or null; a token is then fetched anew
    /// @return the bearer token, never logged and never stored
    /// @throws TenantException      if nobody is signed in any more
    /// @throws InterruptedException if the caller was cancelled
    String token(@Nullable String claims) throws TenantException, InterruptedException;
}
