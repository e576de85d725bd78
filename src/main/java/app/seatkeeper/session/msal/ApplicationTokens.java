package app.seatkeeper.session.msal;

import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/// The tokens of an application, which proves itself each time. One caller fetches, the others wait and get the same.
final class ApplicationTokens implements Tokens {

    private final ConfidentialClientApplication msal;
    private final Line line;
    private final Diagnosis diagnosis;
    private final Scopes scopes;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<Optional<Held>> held = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean ended = new AtomicBoolean();

    ApplicationTokens(ConfidentialClientApplication msal, Line line, Diagnosis diagnosis, Scopes scopes, Clock clock) {
        this.msal = msal;
        this.line = line;
        this.diagnosis = diagnosis;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String token(TokenWish wish) throws TenantException, InterruptedException {
        Optional<Held> good = good(wish);
        if (good.isPresent()) {
            return good.get().token();
        }
        turn.lockInterruptibly();
        try {
            Optional<Held> newer = good(wish);
            return newer.isPresent() ? newer.get().token() : fetched(wish);
        } finally {
            turn.unlock();
        }
    }

    private Optional<Held> good(TokenWish wish) throws TenantException {
        if (ended.get()) {
            throw new TenantException(new Fault.SignInNeeded(Original.NONE));
        }
        return held.get().filter(one -> one.meets(wish, clock.instant()));
    }

    /// MSAL hands out a token it has, whatever the claims, unless it is told to skip its memory (1.26.0).
    private String fetched(TokenWish wish) throws TenantException, InterruptedException {
        var parameters = ClientCredentialParameters.builder(scopes.everything())
                .skipCache(!(wish instanceof TokenWish.Good));
        if (wish instanceof TokenWish.Meeting(_, var claims)) {
            parameters.claims(ClaimsRequest.formatAsClaimsRequest(claims));
        }
        try {
            Held came = Held.of(Way.awaited(msal.acquireToken(parameters.build())), clock);
            held.set(Optional.of(came));
            return came.token();
        } catch (ExecutionException e) {
            throw new TenantException(diagnosis.fault(e, SignInMethod.APP_ONLY));
        } finally {
            line.abort();
        }
    }

    /// Forgets everything.
    void end() {
        ended.set(true);
        held.set(Optional.empty());
        line.close();
    }
}
