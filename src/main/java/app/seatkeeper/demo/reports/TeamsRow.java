package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.Diary;
import app.seatkeeper.demo.activity.Measure;
import app.seatkeeper.demo.activity.Service;
import app.seatkeeper.demo.tenant.Tenant;
import java.time.Duration;
import java.util.List;

/// The rows of the report on Teams, the widest of those about people.
final class TeamsRow {

    private static final List<Measure> TALK = List.of(Measure.TEAM_CHAT, Measure.PRIVATE_CHAT, Measure.CALLS,
            Measure.MEETINGS_ATTENDED, Measure.POSTS, Measure.REPLIES, Measure.URGENT, Measure.MEETINGS_ORGANIZED,
            Measure.MEETINGS_ATTENDED, Measure.AD_HOC_ORGANIZED, Measure.AD_HOC_ATTENDED, Measure.ONE_TIME_ORGANIZED,
            Measure.ONE_TIME_ATTENDED, Measure.RECURRING_ORGANIZED, Measure.RECURRING_ATTENDED);
    private static final List<Measure> LENGTHS = List.of(Measure.AUDIO_SECONDS, Measure.VIDEO_SECONDS,
            Measure.SCREEN_SECONDS);

    private TeamsRow() {
    }

    static List<String> of(Diary diary, Names names) {
        var last = diary.last(Service.TEAMS);
        long[] lengths = diary.counts(LENGTHS);
        var cells = new Cells().day(diary.span().refreshed()).text(Tenant.NAME).text("").text(names.id(diary))
                .text(names.upn(diary)).day(last);
        Names.deleted(cells, diary).text(diary.products()).numbers(diary.counts(TALK));
        for (long seconds : lengths) {
            cells.text(Duration.ofSeconds(seconds).toString());
        }
        return cells.numbers(lengths).yes(last != null).yes(diary.since(Service.TEAMS) != null)
                .number(diary.span().days()).done();
    }
}
