package app.seatkeeper.tenant;

import java.time.Duration;
import java.util.Set;

/// Why a call to the tenant failed. Sealed, so that the text shown to the person covers every case.
public sealed interface Fault {

    /// What the tenant answered to the letter.
    Original original();

    /// The token is missing, expired or revoked.
    record SignInNeeded(Original original) implements Fault { }

    /// The token lacks a permission, or the signed-in person a role.
    record NotAllowed(Original original) implements Fault { }

    /// Nobody could be signed in, or the person did not want to.
    ///
    /// @param detail what the sentence names, such as a host or a length of time; empty where it names nothing
    record SignInFailed(SignInTrouble trouble, String detail, Original original) implements Fault { }

    /// The permission was not granted: nobody has consented, or the person declined.
    record ConsentNeeded(Set<Permission> missing, Original original) implements Fault {
        public ConsentNeeded {
            missing = Set.copyOf(missing);
        }
    }

    /// The permission was granted, but the signed-in person holds none of the roles that may use it.
    record RoleNeeded(Feature feature, Original original) implements Fault { }

    /// The application was started to read only.
    record ReadOnly() implements Fault {
        @Override
        public Original original() {
            return Original.NONE;
        }
    }

    /// The tenant has no Entra ID P1 and so no sign-in data.
    record PremiumNeeded(Original original) implements Fault { }

    /// Microsoft asked for a slower pace more often than we were willing to wait.
    record Throttled(Duration retryAfter, Original original) implements Fault { }

    /// The object is gone.
    record NotFound(Original original) implements Fault { }

    /// No answer came: no network, a refused or broken connection, or a time-out.
    record Offline(Original original) implements Fault { }

    /// Microsoft had a fault of its own for longer than we were willing to wait.
    record Unavailable(Original original) implements Fault { }

    /// The change of a license was refused, and why.
    record Refused(Refusal refusal, Original original) implements Fault { }

    /// The answer cannot be read: not JSON, cut off, or without a field it must have.
    ///
    /// @param what which answer, and what is wrong with it
    record Unreadable(String what, Original original) implements Fault { }

    /// The answer names another server for its next page; it was not followed.
    record ForeignLink(String host, Original original) implements Fault { }

    /// The list grew too old while it was being read; reading again from the start helps.
    record ListExpired(Original original) implements Fault { }

    /// Anything else, in Microsoft's own words.
    record Unexpected(Original original) implements Fault { }
}
