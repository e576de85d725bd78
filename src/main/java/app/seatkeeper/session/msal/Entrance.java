package app.seatkeeper.session.msal;

import app.seatkeeper.session.AdminLink;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.TenantException;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/// What lets a person in to one tenant, silently or by talking with them. Not made for several callers at once.
///
/// @param msal  MSAL's memory of this sign-in
/// @param place where that tenant is
record Entrance(PublicClientApplication msal, Place place, Line line, Talk talk, Clock clock) {

    /// A tenant in a cloud, and the application in it.
    record Place(Cloud cloud, Registration registration) {

        Scopes scopes() {
            return new Scopes(cloud.graph());
        }

        String host() {
            return cloud.login().getHost();
        }

        boolean anyTenant() {
            return registration.tenant().equals(Registration.ANY_TENANT);
        }

        /// What MSAL calls an authority.
        String authority(String tenant) {
            return cloud.login() + "/" + tenant + "/";
        }

        /// Where an administrator consents for everybody.
        ///
        /// @param tenant that turned out to be meant
        URI adminLink(String tenant) {
            return AdminLink.of(cloud, new Registration(registration.clientId(), tenant));
        }
    }

    /// Fetches a token without the person.
    ///
    /// MSAL would drop claims here (1.26.0): who has to meet claims must talk with the person.
    ///
    /// @param anew whether a token that is still good does not do
    IAuthenticationResult silently(IAccount account, Collection<Permission> permissions, boolean anew)
            throws ExecutionException, InterruptedException {
        var wish = SilentParameters.builder(place.scopes().of(permissions), account)
                .authorityUrl(place.authority(tenant(account))).forceRefresh(anew).build();
        try {
            return Way.awaited(msal.acquireTokenSilently(wish));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The authority was good before", e);
        } finally {
            line.abort();
        }
    }

    /// The tenant that was named, else the one the account belongs to.
    String tenant(IAccount account) {
        String home = account.homeAccountId();
        return place.anyTenant() ? home.substring(home.indexOf('.') + 1) : place.registration().tenant();
    }

    /// Why something was refused.
    Fault.SignInFailed fault(Throwable thrown, SignInMethod way) {
        return new Diagnosis(place.host(), line).fault(thrown, way);
    }

    /// The account of an answer, if it is the one expected.
    ///
    /// @throws TenantException if it is another one, which is forgotten again
    Account same(Account expected, IAuthenticationResult result) throws TenantException {
        Account came = account(result);
        if (expected.isSamePersonAs(came)) {
            return came;
        }
        forget(came.account());
        throw new TenantException(new Fault.SignInFailed(
                SignInTrouble.OTHER_ACCOUNT, expected.userName(), Original.NONE));
    }

    /// @throws TenantException if the answer names nobody
    Account account(IAuthenticationResult result) throws TenantException {
        if (Optional.ofNullable(result.account()).isEmpty()) {
            throw new TenantException(new Fault.SignInFailed(SignInTrouble.OTHER, "",
                    new Original(0, "", "The answer does not say who has signed in.", "")));
        }
        return Account.of(result, clock);
    }

    /// Drops the account and its tokens from MSAL's memory, soon.
    void forget(IAccount account) {
        var _ = msal.removeAccount(account);
    }

    /// Breaks off whatever is under way and lets nothing more through.
    void close() {
        talk.end();
        line.close();
    }
}
