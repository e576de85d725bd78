package app.seatkeeper.session;

import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import java.net.URI;
import java.time.Instant;
import java.util.Set;

/// How far a sign-in has come, and what it waits for.
public sealed interface SignInStage {

    /// The person is asked whether to go on: a permission is needed for the first time.
    ///
    /// @param feature     what it is for
    /// @param permissions what will be asked for
    /// @param adminLink   where an administrator can consent for everybody
    record AskingConsent(Feature feature, Set<Permission> permissions, URI adminLink) implements SignInStage {
        public AskingConsent {
            permissions = Set.copyOf(permissions);
        }
    }

    /// The person is asked to sign in again: Microsoft wants it, or the sign-in has ended. Work waits meanwhile.
    ///
    /// @param userName who was signed in
    record AskingAgain(String userName) implements SignInStage { }

    /// A page in the browser waits for the person.
    ///
    /// @param page  its address
    /// @param until when nobody waits for it any more
    record InBrowser(URI page, Instant until) implements SignInStage { }

    /// A code waits to be entered.
    ///
    /// @param code  for example `ABCD-1234`
    /// @param page  where to enter it
    /// @param until when it is no longer good
    record WithCode(String code, URI page, Instant until) implements SignInStage { }

    /// The person has done their part; the token is being fetched.
    record Finishing() implements SignInStage { }

    /// Nothing is waited for.
    record Over() implements SignInStage { }
}
