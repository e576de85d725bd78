package app.seatkeeper.demo.activity;

/// A way to read mail, in the order of the report's columns.
public enum MailApp {
    MAIL_FOR_MAC("Mail For Mac"),
    OUTLOOK_FOR_MAC("Outlook For Mac"),
    OUTLOOK_FOR_WINDOWS("Outlook For Windows"),
    OUTLOOK_FOR_MOBILE("Outlook For Mobile"),
    OTHER_FOR_MOBILE("Other For Mobile"),
    OUTLOOK_FOR_WEB("Outlook For Web"),
    POP3("POP3 App"),
    IMAP4("IMAP4 App"),
    SMTP("SMTP App");

    private final String title;

    MailApp(String title) {
        this.title = title;
    }

    /// The title of its column.
    public String title() {
        return title;
    }
}
