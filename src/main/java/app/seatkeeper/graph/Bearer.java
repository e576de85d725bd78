package app.seatkeeper.graph;

import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The header that lets requests in. When several requests are refused for the same token at once, one of them asks
/// for a new token and the others use it, or share the failure to get one. Safe on every thread.
final class Bearer {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final ReentrantLock renewing = new ReentrantLock();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<@Nullable Failure> last = new AtomicReference<>();

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
        long before = failures.get();
        renewing.lockInterruptibly();
        try {
            String current = header();
            if (!current.equals(refused)) {
                return current;
            }
            Failure failure = last.get();
            if (failure != null && failure.number() > before && failure.header().equals(refused)) {
                throw new TenantException(failure.fault());
            }
            return SCHEME + fresh(refused, claims, why);
        } finally {
            renewing.unlock();
        }
    }

    private String fresh(String refused, Optional<String> claims, Original why)
            throws TenantException, InterruptedException {
        String token = refused.substring(SCHEME.length());
        try {
            String renewed = tokens.token(claims.<TokenWish>map(json -> new TokenWish.Meeting(token, json))
                    .orElseGet(() -> new TokenWish.Instead(token)));
            if (renewed.equals(token)) {
                throw new TenantException(new Fault.SignInNeeded(why));
            }
            return renewed;
        } catch (TenantException e) {
            last.set(new Failure(failures.incrementAndGet(), refused, e.fault()));
            throw e;
        }
    }

    /// There was no better token.
    ///
    /// @param number how many times that has happened
    /// @param header what had been refused
    private record Failure(long number, String header, Fault fault) { }
}
