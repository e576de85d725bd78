package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.ui.usage.UseColumn.Kind;
import java.util.List;
import java.util.stream.Stream;

/// What Microsoft counts per person and period, in the order in which it is shown.
enum Counted {
    TEAM_CHAT(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Team Chat Message Count"),
    PRIVATE_CHAT(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Private Chat Message Count"),
    CALLS(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Call Count"),
    MEETINGS(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Meeting Count"),
    MEETINGS_ORGANIZED(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Meetings Organized Count"),
    MEETINGS_ATTENDED(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Meetings Attended Count"),
    AUDIO(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.SPAN, "Audio Duration In Seconds"),
    VIDEO(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.SPAN, "Video Duration In Seconds"),
    SCREEN_SHARE(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.SPAN, "Screen Share Duration In Seconds"),
    POSTS(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Post Messages"),
    REPLIES(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Reply Messages"),
    URGENT(UsageReport.TEAMS_ACTIVITY, Service.TEAMS, Kind.NUMBER, "Urgent Messages"),
    SKYPE_SESSIONS(UsageReport.SKYPE_ACTIVITY, Service.SKYPE, Kind.NUMBER, "Total Peer-to-peer Session Count"),
    SKYPE_ORGANIZED(UsageReport.SKYPE_ACTIVITY, Service.SKYPE, Kind.NUMBER, "Total Organized Conference Count"),
    SKYPE_JOINED(UsageReport.SKYPE_ACTIVITY, Service.SKYPE, Kind.NUMBER, "Total Participated Conference Count"),
    MAILS_SENT(UsageReport.EMAIL_ACTIVITY, Service.EXCHANGE, Kind.NUMBER, "Send Count"),
    MAILS_RECEIVED(UsageReport.EMAIL_ACTIVITY, Service.EXCHANGE, Kind.NUMBER, "Receive Count"),
    MAILS_READ(UsageReport.EMAIL_ACTIVITY, Service.EXCHANGE, Kind.NUMBER, "Read Count"),
    MEETINGS_CREATED(UsageReport.EMAIL_ACTIVITY, Service.EXCHANGE, Kind.NUMBER, "Meeting Created Count"),
    MAILBOX_SIZE(UsageReport.MAILBOX_USAGE, Service.EXCHANGE, Kind.SIZE, "Storage Used (Byte)"),
    MAILBOX_ITEMS(UsageReport.MAILBOX_USAGE, Service.EXCHANGE, Kind.NUMBER, "Item Count"),
    ONEDRIVE_FILES(UsageReport.ONEDRIVE_ACTIVITY, Service.ONEDRIVE, Kind.NUMBER, "Viewed Or Edited File Count"),
    ONEDRIVE_SYNCED(UsageReport.ONEDRIVE_ACTIVITY, Service.ONEDRIVE, Kind.NUMBER, "Synced File Count"),
    ONEDRIVE_SHARED(UsageReport.ONEDRIVE_ACTIVITY, Service.ONEDRIVE, Kind.NUMBER, "Shared Internally File Count"),
    ONEDRIVE_SHARED_OUT(UsageReport.ONEDRIVE_ACTIVITY, Service.ONEDRIVE, Kind.NUMBER, "Shared Externally File Count"),
    ONEDRIVE_SIZE(UsageReport.ONEDRIVE_USAGE, Service.ONEDRIVE, Kind.SIZE, "Storage Used (Byte)"),
    ONEDRIVE_STORED(UsageReport.ONEDRIVE_USAGE, Service.ONEDRIVE, Kind.NUMBER, "File Count"),
    SHAREPOINT_FILES(UsageReport.SHAREPOINT_ACTIVITY, Service.SHAREPOINT, Kind.NUMBER, "Viewed Or Edited File Count"),
    SHAREPOINT_SHARED_OUT(
            UsageReport.SHAREPOINT_ACTIVITY, Service.SHAREPOINT, Kind.NUMBER, "Shared Externally File Count"),
    SHAREPOINT_PAGES(UsageReport.SHAREPOINT_ACTIVITY, Service.SHAREPOINT, Kind.NUMBER, "Visited Page Count"),
    ENGAGE_POSTED(UsageReport.VIVA_ENGAGE_ACTIVITY, Service.VIVA_ENGAGE, Kind.NUMBER, "Posted Count"),
    ENGAGE_READ(UsageReport.VIVA_ENGAGE_ACTIVITY, Service.VIVA_ENGAGE, Kind.NUMBER, "Read Count"),
    ENGAGE_LIKED(UsageReport.VIVA_ENGAGE_ACTIVITY, Service.VIVA_ENGAGE, Kind.NUMBER, "Liked Count");

    private final UsageReport report;
    private final Service service;
    private final Kind kind;
    private final String column;

    /// @param service whose plan a person needs for it
    /// @param column  title in the report
    Counted(UsageReport report, Service service, Kind kind, String column) {
        this.report = report;
        this.service = service;
        this.kind = kind;
        this.column = column;
    }

    static List<Counted> in(UsageTab tab) {
        return Stream.of(values()).filter(one -> tab.services().contains(one.service)
                && (tab == UsageTab.CALLS || tab == UsageTab.MAIL)).toList();
    }

    UsageReport report() {
        return report;
    }

    Service service() {
        return service;
    }

    Kind kind() {
        return kind;
    }

    String column() {
        return column;
    }

    /// Whether it is shown until somebody chooses otherwise.
    boolean isBasic() {
        return switch (this) {
            case TEAM_CHAT, PRIVATE_CHAT, CALLS, MEETINGS, MEETINGS_ORGANIZED, AUDIO, VIDEO, SCREEN_SHARE,
                    MAILS_SENT, MAILS_RECEIVED, MAILS_READ, MAILBOX_SIZE, ONEDRIVE_FILES, ONEDRIVE_SIZE,
                    SHAREPOINT_FILES, SHAREPOINT_PAGES, ENGAGE_POSTED, ENGAGE_READ -> true;
            case MEETINGS_ATTENDED, POSTS, REPLIES, URGENT, SKYPE_SESSIONS, SKYPE_ORGANIZED, SKYPE_JOINED,
                    MEETINGS_CREATED, MAILBOX_ITEMS, ONEDRIVE_SYNCED, ONEDRIVE_SHARED, ONEDRIVE_SHARED_OUT,
                    ONEDRIVE_STORED, SHAREPOINT_SHARED_OUT, ENGAGE_LIKED -> false;
        };
    }
}
