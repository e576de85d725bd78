package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.activity.App.Platform;
import java.util.List;

/// With which programs one person works: when each was used last, in days since 1970 or [Habits#NEVER].
final class Programs {

    private static final int DESKTOP = 401;
    private static final int OWNS = 410;
    private static final int USES = 420;
    private static final int GAP = 460;
    private static final int MAIL = 520;
    private static final int MAIL_GAP = 540;
    private static final int COPILOT = 560;
    private static final int COPILOT_GAP = 580;

    private final Habits habits;
    private final Chance chance;
    private final Platform desktop;

    Programs(Habits habits) {
        this.habits = habits;
        chance = habits.chance();
        desktop = chance.percent(88, DESKTOP) ? Platform.WINDOWS : Platform.MAC;
    }

    /// The platform of the person's own computer.
    Platform desktop() {
        return desktop;
    }

    /// The last use of a program on a platform, never after the service that it opens.
    long last(App app, Platform platform) {
        long end = habits.last(Service.APPS);
        if (app == App.WORD && platform == desktop) {
            return end;
        }
        int place = Chance.of(app) * 31 + Chance.of(platform);
        long most = Math.min(end, behind(app));
        if (most == Habits.NEVER || !owns(platform) || !chance.percent(app.share(), USES + place)) {
            return Habits.NEVER;
        }
        return most - gap(GAP + place, platform == desktop ? 20 : 70);
    }

    /// The last use of the service that a program opens.
    private long behind(App app) {
        return switch (app) {
            case OUTLOOK -> habits.last(Service.EXCHANGE);
            case TEAMS -> habits.last(Service.TEAMS);
            case WORD, EXCEL, POWERPOINT, ONENOTE -> habits.last(Service.APPS);
        };
    }

    private boolean owns(Platform platform) {
        return switch (platform) {
            case WINDOWS, MAC -> platform == desktop;
            case MOBILE -> chance.percent(56, OWNS);
            case WEB -> chance.percent(62, OWNS + 1);
        };
    }

    /// Mostly small.
    private long gap(int what, int most) {
        double share = chance.share(what);
        return (long) (share * share * share * most);
    }

    /// The last use of a way to read mail; one of them is as new as the use of Exchange.
    long last(MailApp app) {
        return switch (app) {
            case OUTLOOK_FOR_WINDOWS -> last(App.OUTLOOK, Platform.WINDOWS);
            case OUTLOOK_FOR_MAC -> last(App.OUTLOOK, Platform.MAC);
            case OUTLOOK_FOR_MOBILE -> sometimes(app, 48);
            case OUTLOOK_FOR_WEB -> last(App.OUTLOOK, desktop) == end() ? sometimes(app, 40) : end();
            case MAIL_FOR_MAC -> desktop == Platform.MAC ? sometimes(app, 30) : Habits.NEVER;
            case OTHER_FOR_MOBILE -> sometimes(app, 8);
            case POP3 -> sometimes(app, 0.4);
            case IMAP4 -> sometimes(app, 1.5);
            case SMTP -> sometimes(app, 0.8);
        };
    }

    private long end() {
        return habits.last(Service.EXCHANGE);
    }

    private long sometimes(MailApp app, double share) {
        return end() != Habits.NEVER && chance.percent(share, MAIL + Chance.of(app))
                ? end() - gap(MAIL_GAP + Chance.of(app), 50) : Habits.NEVER;
    }

    /// The last use of Copilot in a place; one of them is as new as the use of Copilot.
    long last(CopilotApp app) {
        long end = habits.last(Service.COPILOT);
        var favorite = List.of(CopilotApp.values()).get(chance.below(CopilotApp.values().length, COPILOT));
        if (end == Habits.NEVER || app == favorite) {
            return end;
        }
        return chance.percent(46, COPILOT + Chance.of(app))
                ? end - gap(COPILOT_GAP + Chance.of(app), 90) : Habits.NEVER;
    }
}
