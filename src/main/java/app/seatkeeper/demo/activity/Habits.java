package app.seatkeeper.demo.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// What one person does from day to day, up to the newest day of which the reports know.
///
/// Nothing is kept: every answer follows from the seed, the person and the day. Days are days since 1970.
final class Habits {

    /// No day.
    static final long NEVER = Long.MIN_VALUE;

    private static final int KEEN = 1;
    private static final int LUCK = 100;
    private static final int GAP = 200;
    private static final int EARLIER = 300;
    private static final int USES = 1_000;
    private static final int ANY = 2_000;
    private static final int MUCH = 3_000;
    private static final int MONTH = 30;
    private static final long DAY_SECONDS = 86_400;

    private final Subject subject;
    private final Chance chance;
    private final long refreshed;
    private final long created;
    private final long newest;
    private final double keen;
    private final Map<Service, Long> last = new EnumMap<>(Service.class);

    Habits(Subject subject, LocalDate refreshed, long seed) {
        this.subject = subject;
        this.refreshed = refreshed.toEpochDay();
        chance = new Chance(seed, subject.person().id());
        created = day(subject.person().created());
        var signIns = subject.person().signIns();
        newest = signIns == null ? NEVER : Math.min(this.refreshed, day(signIns.nonInteractive()));
        keen = 0.35 + 0.65 * chance.share(KEEN);
    }

    private static long day(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), DAY_SECONDS);
    }

    Chance chance() {
        return chance;
    }

    Subject subject() {
        return subject;
    }

    /// The newest day on which a service was used, or [#NEVER]; however long ago.
    long last(Service service) {
        return last.computeIfAbsent(service, this::found);
    }

    private long found(Service service) {
        if (newest == NEVER || !subject.uses(service)) {
            return NEVER;
        }
        // Outlook is how people use Exchange.
        int what = Chance.of(service == Service.OUTLOOK ? Service.EXCHANGE : service);
        double gap = Math.pow(chance.share(GAP + what), 3);
        long day = NEVER;
        if (chance.percent(service.share(), LUCK + what)) {
            long room = MONTH - 1 - (refreshed - newest);
            day = newest - (long) (gap * (room >= 0 ? Math.min(room, service.gap()) : service.gap()));
        } else if (chance.percent(service.earlier(), EARLIER + what)) {
            day = Math.min(newest, refreshed - MONTH) - 1 - (long) (chance.share(GAP + what) * 120);
        }
        return day < created ? NEVER : day;
    }

    /// Whether a service was used on a day.
    boolean isActive(Service service, long day) {
        return isActive(service, day, last(service));
    }

    private boolean isActive(Service service, long day, long end) {
        if (day == end || end == NEVER || day > end || day < created) {
            return day == end && end != NEVER;
        }
        boolean weekend = Math.floorMod(day + 3, 7) > 4;
        double odds = service.often() * keen * (weekend ? 0.08 : 1);
        return chance.roll(USES + Chance.of(service), day) % 10_000 < odds * 100;
    }

    /// The newest day within a span on which a service was used; null if there is none.
    @Nullable LocalDate last(Service service, Span span) {
        long end = Math.min(last(service), span.last().toEpochDay());
        if (end == NEVER) {
            return null;
        }
        return LongStream.iterate(end, day -> day >= span.first().toEpochDay(), day -> day - 1)
                .filter(day -> isActive(service, day)).mapToObj(LocalDate::ofEpochDay).findFirst().orElse(null);
    }

    /// How much somebody did within a span.
    ///
    /// @param measures all of one service
    long[] counts(List<Measure> measures, Span span) {
        var service = measures.getFirst().service();
        long from = Math.max(span.first().toEpochDay(), created);
        long end = last(service);
        long to = Math.min(span.last().toEpochDay(), end);
        var sums = new long[measures.size()];
        for (long day = from; day <= to; day++) {
            if (isActive(service, day, end)) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += on(measures.get(i), day);
                }
            }
        }
        return sums;
    }

    /// How much somebody did on a day on which the service was used.
    long on(Measure measure, long day) {
        return switch (measure) {
            case AUDIO_SECONDS -> talks(day) * (240 + chance.roll(MUCH + Chance.of(measure), day) % 1_900);
            case VIDEO_SECONDS ->
                    on(Measure.AUDIO_SECONDS, day) * (chance.roll(MUCH + Chance.of(measure), day) % 70) / 100;
            case SCREEN_SECONDS ->
                    on(Measure.AUDIO_SECONDS, day) * (chance.roll(MUCH + Chance.of(measure), day) % 40) / 100;
            default -> measure.parts().isEmpty() ? plain(measure, day) : sum(measure.parts(), day);
        };
    }

    private long sum(List<Measure> parts, long day) {
        long sum = 0;
        for (Measure part : parts) {
            sum += plain(part, day);
        }
        return sum;
    }

    private long talks(long day) {
        return on(Measure.CALLS, day) + on(Measure.MEETINGS_ATTENDED, day);
    }

    private long plain(Measure measure, long day) {
        int odds = measure == Measure.CALLS && subject.phone() ? 2 * measure.odds() : measure.odds();
        if (chance.roll(ANY + Chance.of(measure), day) % 100 >= odds) {
            return 0;
        }
        long most = Math.max(1, Math.round(measure.most() * keen));
        return 1 + chance.roll(MUCH + Chance.of(measure), day) % most;
    }
}
