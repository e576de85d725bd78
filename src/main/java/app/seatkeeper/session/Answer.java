package app.seatkeeper.session;

/// What a person can answer while a sign-in waits for them. Safe on every thread; an answer that comes too late, or
/// twice, does nothing.
public interface Answer {

    /// Go on in the browser, or begin there anew.
    void browser();

    /// Go on with a device code instead.
    void deviceCode();

    /// Do not sign in, or do not consent.
    void cancel();
}
