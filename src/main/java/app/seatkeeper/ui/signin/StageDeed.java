package app.seatkeeper.ui.signin;

/// What a person can do while a sign-in waits for them.
enum StageDeed {
    CONTINUE,
    OPEN_PAGE,
    OPEN_AGAIN,
    COPY_CODE,
    COPY_LINK,
    COPY_ADMIN_LINK,
    BROWSER,
    DEVICE_CODE,
    NOT_NOW,
    CANCEL
}
