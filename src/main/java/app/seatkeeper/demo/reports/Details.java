package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.App;
import app.seatkeeper.demo.activity.App.Platform;
import app.seatkeeper.demo.activity.CopilotApp;
import app.seatkeeper.demo.activity.Diary;
import app.seatkeeper.demo.activity.MailApp;
import app.seatkeeper.demo.activity.Measure;
import app.seatkeeper.demo.activity.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of the reports about single people, cell by cell in the order of the columns.
final class Details {

    private static final List<Measure> MAIL = List.of(Measure.MAIL_SENT, Measure.MAIL_RECEIVED, Measure.MAIL_READ,
            Measure.MEETINGS_CREATED, Measure.MEETINGS_INTERACTED);
    private static final List<Measure> DRIVE = List.of(Measure.DRIVE_VIEWED, Measure.DRIVE_SYNCED,
            Measure.DRIVE_SHARED_INSIDE, Measure.DRIVE_SHARED_OUTSIDE);
    private static final List<Measure> SITES = List.of(Measure.SITE_VIEWED, Measure.SITE_SYNCED,
            Measure.SITE_SHARED_INSIDE, Measure.SITE_SHARED_OUTSIDE, Measure.PAGES_VISITED);
    private static final List<Measure> ENGAGE = List.of(Measure.ENGAGE_POSTED, Measure.ENGAGE_READ,
            Measure.ENGAGE_LIKED);

    private final Names names;

    Details(Names names) {
        this.names = names;
    }

    List<String> activeUser(Diary diary) {
        var cells = names.whole(diary);
        Service.REPORTED.forEach(service -> cells.truth(diary.since(service) != null));
        Service.REPORTED.forEach(service -> cells.day(diary.last(service)));
        Service.REPORTED.forEach(service -> cells.day(diary.since(service)));
        return cells.text(diary.products()).done();
    }

    List<String> email(Diary diary) {
        return period(names.whole(diary).day(diary.last(Service.EXCHANGE)).numbers(diary.counts(MAIL))
                .text(diary.products()), diary);
    }

    List<String> emailApps(Diary diary) {
        var cells = names.whole(diary).day(diary.last(Service.OUTLOOK));
        for (MailApp app : MailApp.values()) {
            cells.yes(diary.uses(app));
        }
        return period(cells, diary);
    }

    List<String> oneDrive(Diary diary) {
        return period(names.brief(diary).day(diary.last(Service.ONEDRIVE)).numbers(diary.counts(DRIVE))
                .text(diary.products()), diary);
    }

    List<String> sharePoint(Diary diary) {
        return period(names.brief(diary).day(diary.last(Service.SHAREPOINT)).numbers(diary.counts(SITES))
                .text(diary.products()), diary);
    }

    List<String> yammer(Diary diary) {
        var subject = diary.subject();
        return period(names.named(diary).text(subject.isDeleted() ? "deleted" : "active")
                .day(subject.isDeleted() ? subject.deletedOn() : diary.since(Service.VIVA_ENGAGE))
                .day(diary.last(Service.VIVA_ENGAGE)).numbers(diary.counts(ENGAGE)).text(diary.products()), diary);
    }

    /// Only messages and calls between two people are left of the retired service.
    List<String> skype(Diary diary) {
        var last = diary.last(Service.SKYPE);
        long[] done = diary.counts(List.of(Measure.SKYPE_MESSAGES, Measure.SKYPE_AUDIO));
        var cells = names.brief(diary).day(last).numbers(done[0] + done[1], 0, 0).day(last).day(null).day(null)
                .numbers(done[0], done[1], done[1] * 7, 0, 0, 0, 0);
        for (int i = 0; i < 15; i++) {
            cells.number(0);
        }
        return period(cells.text(diary.products()), diary);
    }

    List<String> apps(Diary diary) {
        var activated = diary.activations().stream()
                .<LocalDate>mapMulti((one, next) -> {
                    if (one.last() != null) {
                        next.accept(one.last());
                    }
                }).max(LocalDate::compareTo).orElse(null);
        var cells = new Cells().day(diary.span().refreshed()).text(names.upn(diary)).day(activated)
                .day(diary.last(Service.APPS)).number(diary.span().days());
        for (Platform platform : Platform.values()) {
            cells.yes(Stream.of(App.values()).anyMatch(app -> diary.uses(app, platform)));
        }
        for (App app : App.values()) {
            cells.yes(Stream.of(Platform.values()).anyMatch(platform -> diary.uses(app, platform)));
        }
        for (Platform platform : Platform.values()) {
            for (App app : App.values()) {
                cells.yes(diary.uses(app, platform));
            }
        }
        return cells.done();
    }

    Stream<List<String>> activations(Diary diary) {
        return diary.activations().stream().map(one -> names.named(diary).text(one.product()).day(one.last())
                .numbers(one.windows(), one.mac(), 0, one.ios(), one.android()).truth(one.shared()).done());
    }

    List<String> copilot(Diary diary) {
        var cells = names.named(diary).day(diary.last(Service.COPILOT));
        for (CopilotApp app : CopilotApp.values()) {
            cells.day(diary.last(app));
        }
        return period(cells, diary);
    }

    List<String> mailbox(Diary diary, boolean shared) {
        var box = diary.mailbox();
        @Nullable LocalDate last = shared ? diary.boxLast() : diary.last(Service.EXCHANGE);
        return period(names.whole(diary).day(box.created()).day(last).numbers(box.items(), box.bytes(), box.warning(),
                box.prohibitSend(), box.prohibitAll(), box.deletedItems(), box.deletedBytes(), box.deletedQuota())
                .truth(box.archive()), diary);
    }

    List<String> drive(Diary diary) {
        var drive = diary.drive();
        return period(new Cells().day(diary.span().refreshed()).text(names.shown().apply(drive.address()))
                .text(names.name(diary)).truth(diary.subject().isDeleted()).day(drive.last())
                .numbers(drive.files(), Math.min(drive.files(), diary.count(Measure.DRIVE_VIEWED)), drive.bytes(),
                        drive.allocated()).text(names.upn(diary)), diary);
    }

    private static List<String> period(Cells cells, Diary diary) {
        return cells.number(diary.span().days()).done();
    }
}
