package app.seatkeeper.demo.activity;

import static app.seatkeeper.demo.activity.Service.EXCHANGE;
import static app.seatkeeper.demo.activity.Service.ONEDRIVE;
import static app.seatkeeper.demo.activity.Service.SHAREPOINT;
import static app.seatkeeper.demo.activity.Service.SKYPE;
import static app.seatkeeper.demo.activity.Service.TEAMS;
import static app.seatkeeper.demo.activity.Service.VIVA_ENGAGE;

import java.util.List;

/// Something of which the reports count how much somebody did in a period.
public enum Measure {
    MAIL_SENT(EXCHANGE, 90, 14),
    MAIL_RECEIVED(EXCHANGE, 100, 34),
    MAIL_READ(EXCHANGE, 100, 28),
    MEETINGS_CREATED(EXCHANGE, 14, 2),
    MEETINGS_INTERACTED(EXCHANGE, 40, 3),
    TEAM_CHAT(TEAMS, 38, 6),
    PRIVATE_CHAT(TEAMS, 100, 22),
    CALLS(TEAMS, 9, 2),
    POSTS(TEAMS, 12, 3),
    REPLIES(TEAMS, 20, 4),
    URGENT(TEAMS, 1, 1),
    AD_HOC_ORGANIZED(TEAMS, 4, 1),
    AD_HOC_ATTENDED(TEAMS, 9, 2),
    ONE_TIME_ORGANIZED(TEAMS, 7, 2),
    ONE_TIME_ATTENDED(TEAMS, 22, 3),
    RECURRING_ORGANIZED(TEAMS, 6, 1),
    RECURRING_ATTENDED(TEAMS, 34, 2),
    /// All three kinds together.
    MEETINGS_ORGANIZED(TEAMS, 0, 0),
    MEETINGS_ATTENDED(TEAMS, 0, 0),
    /// Follows from calls and meetings.
    AUDIO_SECONDS(TEAMS, 0, 0),
    VIDEO_SECONDS(TEAMS, 0, 0),
    SCREEN_SECONDS(TEAMS, 0, 0),
    DRIVE_VIEWED(ONEDRIVE, 100, 9),
    DRIVE_SYNCED(ONEDRIVE, 55, 14),
    DRIVE_SHARED_INSIDE(ONEDRIVE, 18, 3),
    DRIVE_SHARED_OUTSIDE(ONEDRIVE, 4, 1),
    SITE_VIEWED(SHAREPOINT, 70, 7),
    SITE_SYNCED(SHAREPOINT, 20, 9),
    SITE_SHARED_INSIDE(SHAREPOINT, 9, 2),
    SITE_SHARED_OUTSIDE(SHAREPOINT, 2, 1),
    PAGES_VISITED(SHAREPOINT, 100, 6),
    ENGAGE_POSTED(VIVA_ENGAGE, 12, 2),
    ENGAGE_READ(VIVA_ENGAGE, 100, 12),
    ENGAGE_LIKED(VIVA_ENGAGE, 35, 3),
    SKYPE_MESSAGES(SKYPE, 100, 6),
    SKYPE_AUDIO(SKYPE, 40, 1);

    private static final List<Measure> ORGANIZED = List.of(AD_HOC_ORGANIZED, ONE_TIME_ORGANIZED, RECURRING_ORGANIZED);
    private static final List<Measure> ATTENDED = List.of(AD_HOC_ATTENDED, ONE_TIME_ATTENDED, RECURRING_ATTENDED);

    private final Service service;
    private final int odds;
    private final int most;

    /// @param odds percent of the days on which the service is used that have any of it
    /// @param most on one day
    Measure(Service service, int odds, int most) {
        this.service = service;
        this.odds = odds;
        this.most = most;
    }

    /// In which service it is done.
    public Service service() {
        return service;
    }

    int odds() {
        return odds;
    }

    int most() {
        return most;
    }

    /// What a sum is made of; nothing for what is no sum.
    List<Measure> parts() {
        return this == MEETINGS_ORGANIZED ? ORGANIZED : this == MEETINGS_ATTENDED ? ATTENDED : List.of();
    }
}
