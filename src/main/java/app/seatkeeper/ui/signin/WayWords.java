package app.seatkeeper.ui.signin;

import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.ui.kit.Texts;

/// What the screen says of a way to sign in.
///
/// @param title       what it is called
/// @param explanation what happens
/// @param open        what the one blue button says
/// @param asked       title of the list of permissions
/// @param askedNote   said beside that title
/// @param demo        whether the emulated tenant is opened
/// @param application whether an application signs in, not a person
record WayWords(
        String title, String explanation, String open, String asked, String askedNote, boolean demo,
        boolean application) {

    /// @param demoName what the emulated tenant is called
    static WayWords of(SignInMethod way, String demoName, Texts texts) {
        boolean app = way == SignInMethod.APP_ONLY;
        return new WayWords(
                texts.of(switch (way) {
                    case DEMO -> "signin.demo";
                    case BROWSER -> "signin.browser";
                    case DEVICE_CODE -> "signin.device";
                    case APP_ONLY -> "signin.app";
                }),
                texts.of(switch (way) {
                    case DEMO -> "signin.demo.long";
                    case BROWSER -> "signin.browser.long";
                    case DEVICE_CODE -> "signin.device.long";
                    case APP_ONLY -> "signin.app.long";
                }),
                texts.of(switch (way) {
                    case DEMO -> "signin.open";
                    case BROWSER -> "signin.openBrowser";
                    case DEVICE_CODE -> "signin.getCode";
                    case APP_ONLY -> "signin.signIn";
                }, demoName),
                texts.of(app ? "signin.granted" : way == SignInMethod.DEMO ? "signin.asked.own" : "signin.asked"),
                texts.of(app ? "signin.granted.note"
                        : way == SignInMethod.DEMO ? "signin.asked.demo" : "signin.asked.note"),
                way == SignInMethod.DEMO, app);
    }
}
