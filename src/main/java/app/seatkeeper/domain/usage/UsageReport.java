package app.seatkeeper.domain.usage;

/// A report of Microsoft's on what is used. Source: Graph `GET /v1.0/reports/{function}`, except where said.
public enum UsageReport {
    /// Last activity per person and service: `getOffice365ActiveUserDetail`.
    ACTIVE_USERS(true),
    /// Active people per service and day: `getOffice365ActiveUserCounts`.
    ACTIVE_USER_COUNTS(true),
    /// Active and inactive people per service: `getOffice365ServicesUserCounts`.
    SERVICE_USER_COUNTS(true),
    /// Mails and meetings per person: `getEmailActivityUserDetail`.
    EMAIL_ACTIVITY(true),
    /// Mail programs per person: `getEmailAppUsageUserDetail`.
    EMAIL_APPS(true),
    /// Size of each mailbox: `getMailboxUsageDetail`.
    MAILBOX_USAGE(true),
    /// Messages, calls and meetings per person: `getTeamsUserActivityUserDetail`.
    TEAMS_ACTIVITY(true),
    /// Files per person: `getOneDriveActivityUserDetail`.
    ONEDRIVE_ACTIVITY(true),
    /// Size of each OneDrive: `getOneDriveUsageAccountDetail`.
    ONEDRIVE_USAGE(true),
    /// Files and pages per person: `getSharePointActivityUserDetail`.
    SHAREPOINT_ACTIVITY(true),
    /// Posts per person: `getYammerActivityUserDetail`.
    VIVA_ENGAGE_ACTIVITY(true),
    /// Sessions and conferences per person: `getSkypeForBusinessActivityUserDetail`.
    SKYPE_ACTIVITY(true),
    /// Apps and platforms per person: `getM365AppUserDetail`.
    APPS(true),
    /// Activations of the apps per person and product: `getOffice365ActivationsUserDetail`.
    ACTIVATIONS(false),
    /// Last use of Copilot per person and app, beta: `GET /beta/reports/getMicrosoft365CopilotUsageUserDetail`.
    COPILOT(true);

    private final boolean period;

    UsageReport(boolean period) {
        this.period = period;
    }

    /// Whether it is asked for with a period; the others always tell the present state.
    public boolean hasPeriod() {
        return period;
    }
}
