package app.seatkeeper.session.msal;

/// The browser came back with an error instead of a code.
final class BrowserRefusal extends Exception {

    private final transient Answered.Refused answer;

    BrowserRefusal(Answered.Refused answer) {
        super(answer.error());
        this.answer = answer;
    }

    Answered.Refused answer() {
        return answer;
    }
}
