package app.seatkeeper.session.msal;

import app.seatkeeper.tenant.Permission;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/// Who is signed in, with the token held and what was granted with it.
///
/// @param account as MSAL knows it
/// @param held    the token given last
/// @param granted what that token may do
record Account(IAccount account, Held held, Set<Permission> granted) {

    Account {
        granted = Set.copyOf(granted);
    }

    static Account of(IAuthenticationResult result, Clock clock) {
        return new Account(result.account(), Held.of(result, clock), Scopes.permissions(result.scopes()));
    }

    String userName() {
        return account.username();
    }

    /// The same person, whose token is not to be given out any more.
    Account withoutToken() {
        return new Account(account, new Held(held.token(), Instant.EPOCH), granted);
    }

    /// Whether it is the same person who has signed in again.
    boolean isSamePersonAs(Account other) {
        return account.homeAccountId().equals(other.account.homeAccountId());
    }

    @Override
    public String toString() {
        return "Account";
    }
}
