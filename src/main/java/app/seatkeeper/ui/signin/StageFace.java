package app.seatkeeper.ui.signin;

import java.util.List;

/// What is seen of one stage of a sign-in.
///
/// @param title       what it waits for
/// @param text        what to do about it
/// @param permissions names of the permissions that will be asked for; empty where none are
/// @param code        the code to enter, or empty
/// @param page        where to enter it, or empty
/// @param going       whether Microsoft is at work and the person waits
/// @param deeds       what can be done, the most likely first
record StageFace(
        String title, String text, List<String> permissions, String code, String page, boolean going,
        List<StageDeed> deeds) {

    static final StageFace NONE = new StageFace("", "", List.of(), "", "", false, List.of());

    StageFace {
        permissions = List.copyOf(permissions);
        deeds = List.copyOf(deeds);
    }

    /// The same while the answer of the person is on its way.
    StageFace answered() {
        return new StageFace(title, text, permissions, code, page, true, List.of(StageDeed.CANCEL));
    }
}
