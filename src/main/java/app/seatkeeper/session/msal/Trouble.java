package app.seatkeeper.session.msal;

import app.seatkeeper.tenant.SignInTrouble;

/// A sign-in that failed before or beside Microsoft, with its reason.
final class Trouble extends Exception {

    private final SignInTrouble reason;
    private final String detail;

    /// @param detail what the sentence names; empty where it names nothing
    Trouble(SignInTrouble reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    SignInTrouble reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
