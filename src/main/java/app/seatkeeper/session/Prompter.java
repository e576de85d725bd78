package app.seatkeeper.session;

/// Talks with the person while a sign-in waits for them.
public interface Prompter {

    /// Shows how far it has come and returns at once. Called on any thread, with [SignInStage.Over] at the end,
    /// whatever the end is.
    ///
    /// For [SignInStage.InBrowser] it also opens the page in the person's browser.
    ///
    /// @param answer takes what the person chooses
    void show(SignInStage stage, Answer answer);
}
