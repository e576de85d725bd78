package app.seatkeeper.graph;

import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The header that lets requests in. When several requests are refused for the same token at once, one of them asks
/// for a new token and the others use it. Safe on every thread.
final class Bearer {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final ReentrantLock renewing = new ReentrantLock();

    Bearer(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The value of the header `Authorization`.
    String header() throws TenantException, InterruptedException {
        return SCHEME + tokens.token(TokenWish.GOOD);
    }

    /// The header after one was refused: with a newer token, if there is one by now, else with one fetched anew,
    /// which meets the claims if there are some.
    ///
    /// @throws TenantException if there is neither
    String renewed(String refused, Optional<String> claims, Original why)
            throws TenantException, InterruptedException {
        renewing.lockInterruptibly();
        try {
            String current = header();
            if (!current.equals(refused)) {
                return current;
            }
            String token = refused.substring(SCHEME.length());
            String renewed = tokens.token(claims.<TokenWish>map(json -> new TokenWish.Meeting(token, json))
                    .orElseGet(() -> new TokenWish.Instead(token)));
            if (renewed.equals(token)) {
                throw new TenantException(new Fault.SignInNeeded(why));
            }
            return SCHEME + renewed;
        } finally {
            renewing.unlock();
        }
    }
}
