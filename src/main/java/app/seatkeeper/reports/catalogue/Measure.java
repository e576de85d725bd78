package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.reports.Kind;
import java.util.List;
import java.util.stream.Stream;

/// What Microsoft counts of each person over a period, with the title of its column.
enum Measure {
    MAIL_SENT(UsageReport.EMAIL_ACTIVITY, "Send Count"),
    MAIL_RECEIVED(UsageReport.EMAIL_ACTIVITY, "Receive Count"),
    MAIL_READ(UsageReport.EMAIL_ACTIVITY, "Read Count"),
    MAIL_MEETINGS_CREATED(UsageReport.EMAIL_ACTIVITY, "Meeting Created Count"),
    MAIL_MEETINGS_ANSWERED(UsageReport.EMAIL_ACTIVITY, "Meeting Interacted Count"),
    TEAMS_CHANNEL_MESSAGES(UsageReport.TEAMS_ACTIVITY, "Team Chat Message Count"),
    TEAMS_CHAT_MESSAGES(UsageReport.TEAMS_ACTIVITY, "Private Chat Message Count"),
    TEAMS_CALLS(UsageReport.TEAMS_ACTIVITY, "Call Count"),
    TEAMS_MEETINGS(UsageReport.TEAMS_ACTIVITY, "Meeting Count"),
    TEAMS_POSTS(UsageReport.TEAMS_ACTIVITY, "Post Messages"),
    TEAMS_REPLIES(UsageReport.TEAMS_ACTIVITY, "Reply Messages"),
    TEAMS_URGENT(UsageReport.TEAMS_ACTIVITY, "Urgent Messages"),
    TEAMS_ORGANIZED(UsageReport.TEAMS_ACTIVITY, "Meetings Organized Count"),
    TEAMS_ATTENDED(UsageReport.TEAMS_ACTIVITY, "Meetings Attended Count"),
    TEAMS_AD_HOC_ORGANIZED(UsageReport.TEAMS_ACTIVITY, "Ad Hoc Meetings Organized Count"),
    TEAMS_AD_HOC_ATTENDED(UsageReport.TEAMS_ACTIVITY, "Ad Hoc Meetings Attended Count"),
    TEAMS_ONE_TIME_ORGANIZED(UsageReport.TEAMS_ACTIVITY, "Scheduled One-time Meetings Organized Count"),
    TEAMS_ONE_TIME_ATTENDED(UsageReport.TEAMS_ACTIVITY, "Scheduled One-time Meetings Attended Count"),
    TEAMS_RECURRING_ORGANIZED(UsageReport.TEAMS_ACTIVITY, "Scheduled Recurring Meetings Organized Count"),
    TEAMS_RECURRING_ATTENDED(UsageReport.TEAMS_ACTIVITY, "Scheduled Recurring Meetings Attended Count"),
    TEAMS_AUDIO(UsageReport.TEAMS_ACTIVITY, "Audio Duration In Seconds"),
    TEAMS_VIDEO(UsageReport.TEAMS_ACTIVITY, "Video Duration In Seconds"),
    TEAMS_SCREEN_SHARE(UsageReport.TEAMS_ACTIVITY, "Screen Share Duration In Seconds"),
    TEAMS_OTHER(UsageReport.TEAMS_ACTIVITY, "Has Other Action", Kind.YES_NO),
    TEAMS_LICENSED(UsageReport.TEAMS_ACTIVITY, "Is Licensed", Kind.YES_NO),
    TEAMS_TENANT(UsageReport.TEAMS_ACTIVITY, "Tenant Display Name", Kind.TEXT),
    TEAMS_SHARED_CHANNELS(UsageReport.TEAMS_ACTIVITY, "Shared Channel Tenant Display Names", Kind.TEXT),
    ONEDRIVE_FILES(UsageReport.ONEDRIVE_ACTIVITY, "Viewed Or Edited File Count"),
    ONEDRIVE_SYNCED(UsageReport.ONEDRIVE_ACTIVITY, "Synced File Count"),
    ONEDRIVE_SHARED_INSIDE(UsageReport.ONEDRIVE_ACTIVITY, "Shared Internally File Count"),
    ONEDRIVE_SHARED_OUTSIDE(UsageReport.ONEDRIVE_ACTIVITY, "Shared Externally File Count"),
    SHAREPOINT_FILES(UsageReport.SHAREPOINT_ACTIVITY, "Viewed Or Edited File Count"),
    SHAREPOINT_SYNCED(UsageReport.SHAREPOINT_ACTIVITY, "Synced File Count"),
    SHAREPOINT_SHARED_INSIDE(UsageReport.SHAREPOINT_ACTIVITY, "Shared Internally File Count"),
    SHAREPOINT_SHARED_OUTSIDE(UsageReport.SHAREPOINT_ACTIVITY, "Shared Externally File Count"),
    SHAREPOINT_PAGES(UsageReport.SHAREPOINT_ACTIVITY, "Visited Page Count"),
    VIVA_ENGAGE_POSTED(UsageReport.VIVA_ENGAGE_ACTIVITY, "Posted Count"),
    VIVA_ENGAGE_READ(UsageReport.VIVA_ENGAGE_ACTIVITY, "Read Count"),
    VIVA_ENGAGE_LIKED(UsageReport.VIVA_ENGAGE_ACTIVITY, "Liked Count"),
    VIVA_ENGAGE_STATE(UsageReport.VIVA_ENGAGE_ACTIVITY, "User State", Kind.TEXT),
    VIVA_ENGAGE_STATE_SINCE(UsageReport.VIVA_ENGAGE_ACTIVITY, "State Change Date", Kind.DAY);

    private final UsageReport report;
    private final String title;
    private final Kind kind;

    Measure(UsageReport report, String title) {
        this(report, title, Kind.COUNT);
    }

    Measure(UsageReport report, String title, Kind kind) {
        this.report = report;
        this.title = title;
        this.kind = kind;
    }

    UsageReport report() {
        return report;
    }

    /// Microsoft's title of the column.
    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    static List<Measure> of(UsageReport report) {
        return Stream.of(values()).filter(measure -> measure.report == report).toList();
    }
}
