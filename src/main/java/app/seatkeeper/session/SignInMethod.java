package app.seatkeeper.session;

/// The ways to sign in.
public enum SignInMethod {
    DEMO,
    BROWSER,
    DEVICE_CODE,
    APP_ONLY
}
