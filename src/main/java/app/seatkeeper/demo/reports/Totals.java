package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.activity.Diary;
import app.seatkeeper.demo.activity.Service;
import app.seatkeeper.demo.activity.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of the reports that count people.
final class Totals {

    private static final List<Service> ORDER = List.of(Service.EXCHANGE, Service.ONEDRIVE, Service.SHAREPOINT,
            Service.SKYPE, Service.VIVA_ENGAGE, Service.TEAMS);

    private final Activity activity;

    Totals(Activity activity) {
        this.activity = activity;
    }

    /// One row for each day, the newest first: how many were active in any service, and in each.
    Stream<List<String>> days(Span span) {
        int[][] active = new int[span.days()][ORDER.size() + 1];
        activity.diaries(span).forEach(diary -> {
            for (int back = 0; back < active.length; back++) {
                add(diary, span.last().minusDays(back), active[back]);
            }
        });
        return IntStream.range(0, active.length).mapToObj(back -> {
            var cells = new Cells().day(span.refreshed());
            for (int people : active[back]) {
                cells.number(people);
            }
            return cells.day(span.last().minusDays(back)).number(span.days()).done();
        });
    }

    private static void add(Diary diary, LocalDate day, int[] active) {
        boolean any = false;
        for (int i = 0; i < ORDER.size(); i++) {
            boolean one = diary.isActive(ORDER.get(i), day);
            active[i + 1] += one ? 1 : 0;
            any |= one;
        }
        active[0] += any ? 1 : 0;
    }

    /// One row: how many were active in each service and how many were not, then the same for any of them.
    Stream<List<String>> services(Span span) {
        int[] active = new int[ORDER.size() + 1];
        int[] inactive = new int[ORDER.size() + 1];
        activity.diaries(span).forEach(diary -> {
            for (int i = 0; i < ORDER.size(); i++) {
                count(active, inactive, i, List.of(ORDER.get(i)), diary);
            }
            count(active, inactive, ORDER.size(), ORDER, diary);
        });
        var cells = new Cells().day(span.refreshed());
        for (int i = 0; i < active.length; i++) {
            cells.numbers(active[i], inactive[i]);
        }
        return Stream.of(cells.number(span.days()).done());
    }

    /// Counts somebody who may use one of the services.
    private static void count(int[] active, int[] inactive, int place, List<Service> services, Diary diary) {
        if (services.stream().anyMatch(service -> diary.last(service) != null)) {
            active[place]++;
        } else if (services.stream().anyMatch(diary.subject().services()::contains)) {
            inactive[place]++;
        }
    }
}
