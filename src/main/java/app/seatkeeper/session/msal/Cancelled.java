package app.seatkeeper.session.msal;

/// The person did not want to.
final class Cancelled extends Exception {
    Cancelled() {
        super("The person declined");
    }
}
