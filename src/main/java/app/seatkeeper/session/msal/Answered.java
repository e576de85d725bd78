package app.seatkeeper.session.msal;

/// What the browser brought back: a code or an error.
sealed interface Answered {

    /// To be redeemed for a token.
    record Code(String value) implements Answered {
        @Override
        public String toString() {
            return "Code";
        }
    }

    /// The reason why there is no code, in the words of the sign-in service.
    record Refused(String error, String description) implements Answered { }
}
