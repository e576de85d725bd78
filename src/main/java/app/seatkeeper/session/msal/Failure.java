package app.seatkeeper.session.msal;

import app.seatkeeper.session.SignInMethod;

/// A sign-in that failed, with the way that was tried.
final class Failure extends Exception {

    private final SignInMethod way;

    Failure(SignInMethod way, Throwable cause) {
        super(cause);
        this.way = way;
    }

    SignInMethod way() {
        return way;
    }
}
