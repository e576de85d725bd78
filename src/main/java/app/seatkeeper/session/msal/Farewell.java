package app.seatkeeper.session.msal;

/// The words of the page that the browser shows after the sign-in, in plain text.
///
/// @param title  of the page
/// @param done   the person has signed in and can close the page
/// @param failed the sign-in did not work; what Microsoft said follows
public record Farewell(String title, String done, String failed) { }
