package app.seatkeeper.session.msal;

import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.TenantException;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/// The tokens of a person. A token that is good is given at once; otherwise one caller fetches a new one, from
/// Microsoft or by asking the person, and those who come meanwhile wait and get the same: the token, or the refusal.
///
/// MSAL has no such lock: eight callers refresh eight times (1.26.0).
final class PersonTokens implements Tokens {

    private final Entrance entrance;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<Optional<Account>> account;
    private final AtomicReference<Refusal> lastRefusal = new AtomicReference<>(Refusal.NONE);

    PersonTokens(Entrance entrance, Account account) {
        this.entrance = entrance;
        this.account = new AtomicReference<>(Optional.of(account));
    }

    /// That the person was asked in vain.
    ///
    /// @param count how many times, with this one
    private record Refusal(int count, Fault fault) {
        private static final Refusal NONE = new Refusal(0, new Fault.SignInNeeded(Original.NONE));
    }

    @Override
    public String token(TokenWish wish) throws TenantException, InterruptedException {
        Account known = signedIn();
        if (known.held().meets(wish, entrance.clock().instant())) {
            return known.held().token();
        }
        int before = lastRefusal.get().count();
        turn.lockInterruptibly();
        try {
            Account now = signedIn();
            if (now.held().meets(wish, entrance.clock().instant())) {
                return now.held().token();
            }
            Refusal refused = lastRefusal.get();
            if (refused.count() != before) {
                throw new TenantException(refused.fault());
            }
            return fetched(wish, now).held().token();
        } finally {
            turn.unlock();
        }
    }

    /// @throws TenantException after signing out
    Account signedIn() throws TenantException {
        return account.get().orElseThrow(() -> new TenantException(new Fault.SignInNeeded(Original.NONE)));
    }

    /// What was granted; nothing after signing out.
    Set<Permission> granted() {
        return account.get().map(Account::granted).orElse(Set.of());
    }

    private Account fetched(TokenWish wish, Account now) throws TenantException, InterruptedException {
        return switch (wish) {
            case TokenWish.Good _ -> silently(now, false);
            case TokenWish.Instead _ -> silently(now, true);
            case TokenWish.Meeting(_, var claims) -> again(now, Optional.of(claims), Original.NONE);
        };
    }

    private Account silently(Account now, boolean anew) throws TenantException, InterruptedException {
        try {
            return accepted(now, entrance.silently(now.account(), now.granted(), anew));
        } catch (ExecutionException e) {
            Fault fault = entrance.fault(e, SignInMethod.BROWSER);
            if (Diagnosis.wantsAPerson(e)) {
                return again(now, Diagnosis.claims(e), fault.original());
            }
            throw new TenantException(fault);
        }
    }

    private Account again(Account now, Optional<String> claims, Original why)
            throws TenantException, InterruptedException {
        account.updateAndGet(held -> held.map(Account::withoutToken));
        var ask = new Ask(entrance.place().scopes().of(now.granted()), claims, Optional.of(now.userName()));
        try {
            return accepted(now, entrance.talk().begun(new SignInStage.AskingAgain(now.userName()), ask));
        } catch (Cancelled _) {
            throw refused(new Fault.SignInNeeded(why));
        } catch (Failure e) {
            throw refused(entrance.fault(e, e.way()));
        }
    }

    private TenantException refused(Fault fault) {
        lastRefusal.updateAndGet(last -> new Refusal(last.count() + 1, fault));
        return new TenantException(fault);
    }

    /// Holds a token from now on, if it is the same person's and nobody has signed out meanwhile.
    Account accepted(Account now, IAuthenticationResult result) throws TenantException {
        Account came;
        try {
            came = entrance.same(now, result);
        } catch (TenantException other) {
            throw refused(other.fault());
        }
        account.updateAndGet(held -> held.map(_ -> came));
        return signedIn();
    }

    /// One at a time: who fetches tokens or asks the person.
    ReentrantLock turn() {
        return turn;
    }

    /// Signs out and forgets everything.
    void end() {
        account.getAndSet(Optional.empty()).map(Account::account).ifPresent(entrance::forget);
        entrance.close();
    }
}
