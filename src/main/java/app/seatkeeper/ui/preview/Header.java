package app.seatkeeper.ui.preview;

import app.seatkeeper.tenant.BuiltInRole;
import app.seatkeeper.ui.kit.Texts;
import java.time.Duration;
import java.util.List;

/// The words above the list: title, origin and the figures of the whole run.
final class Header {

    private final Texts texts;

    Header(Texts texts) {
        this.texts = texts;
    }

    /// For example *Preview: joiners, movers and leavers*.
    String title(Digest digest) {
        String title = digest.preview().plan().title();
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        String lowered = word ? title.substring(0, 1).toLowerCase(texts.locale()) + title.substring(1) : title;
        return texts.of("preview.title", lowered);
    }

    /// For example *hr-changes-2026-11.csv, 224 users*.
    String origin(Digest digest) {
        String origin = digest.preview().plan().origin();
        String users = texts.of("preview.users", digest.preview().rows().size());
        return origin.isEmpty() ? users : origin + ", " + users;
    }

    /// For example *1 min 30 s*.
    String time(Digest digest) {
        Duration time = digest.totals().time();
        if (time.toSeconds() < 10) {
            return texts.of("preview.time.moment");
        }
        long tens = Math.ceilDiv(time.toSeconds(), 10) * 10;
        if (tens < 60) {
            return texts.of("preview.time.seconds", tens);
        }
        return tens < 600 && tens % 60 > 0
                ? texts.of("preview.time.minutesSeconds", tens / 60, tens % 60)
                : texts.of("preview.time.minutes", Math.ceilDiv(tens, 60));
    }

    /// What stands before the number of requests.
    String requestsLabel(Digest digest) {
        return texts.of(digest.totals().requests() == digest.totals().users()
                ? "preview.summary.requests.each" : "preview.summary.requests");
    }

    /// That the account holds none of the roles this takes; empty where it does.
    String withoutRole(Digest digest) {
        List<String> roles = digest.withoutRole().stream().flatMap(feature -> feature.roles().stream())
                .map(BuiltInRole::displayName).distinct().sorted().toList();
        return roles.isEmpty() ? "" : texts.of("preview.withoutRole", texts.list(roles));
    }

    /// The summary in one line, for the small window.
    String line(Digest digest) {
        var totals = digest.totals();
        return texts.of("preview.summary.line", totals.users(), totals.requests(), time(digest));
    }
}
