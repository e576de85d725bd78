package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.activity.Conversation.Way;
import app.seatkeeper.demo.tenant.Person;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The calls and meetings behind the figures of those who have a telephone number: as many calls, and as many meetings
/// organized, as the report on Teams says.
final class Conversations {

    private static final int KIND = 701;
    private static final int LENGTH = 702;
    private static final int TIME = 703;
    private static final int WHO = 704;
    private static final int FAR = 705;
    private static final int NUMBER = 706;
    private static final int DAY_START = 7 * 3_600;
    private static final int DAY_LENGTH = 10 * 3_600;

    private static final List<Place> FAR_AWAY = List.of(new Place("Germany", "+49 40 5550 ", "0.021"),
            new Place("France", "+33 4 72 55 ", "0.019"), new Place("Norway", "+47 2255 ", "0.026"),
            new Place("United States", "+1 614 555 ", "0.017"), new Place("India", "+91 20 5550 ", "0.034"));
    private static final Place HOME = new Place("United Kingdom", "+44 113 496 ", "0");

    private final long seed;
    private final List<Person> colleagues;

    /// @param colleagues people who may take part
    Conversations(long seed, List<Person> colleagues) {
        this.seed = seed;
        this.colleagues = colleagues;
    }

    /// A country.
    ///
    /// @param prefix what numbers there begin with
    /// @param rate   pounds a minute
    private record Place(String name, String prefix, String rate) {
    }

    /// Everything within a span, in the order of time.
    ///
    /// @param owners those who have a number
    List<Conversation> of(List<Subject> owners, Span span) {
        var all = new ArrayList<Conversation>();
        owners.forEach(owner -> add(owner, span, all));
        all.sort(Comparator.comparing(Conversation::start).thenComparing(Conversation::id));
        return List.copyOf(all);
    }

    private void add(Subject owner, Span span, List<Conversation> all) {
        var habits = new Habits(owner, span.refreshed(), seed);
        for (var day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
            long number = day.toEpochDay();
            if (habits.isActive(Service.TEAMS, number)) {
                long calls = habits.on(Measure.CALLS, number);
                long meetings = habits.on(Measure.MEETINGS_ORGANIZED, number);
                for (int i = 0; i < calls + meetings; i++) {
                    all.add(one(owner.person(), day, i, i >= calls));
                }
            }
        }
    }

    private Conversation one(Person owner, LocalDate day, int number, boolean meeting) {
        var id = UUID.nameUUIDFromBytes((owner.id() + day + number).getBytes(StandardCharsets.UTF_8)).toString();
        var chance = new Chance(seed, id);
        var start = day.atStartOfDay().toInstant(ZoneOffset.UTC)
                .plusSeconds(DAY_START + chance.below(DAY_LENGTH, TIME));
        if (meeting) {
            return new Conversation(id, Way.GROUP, owner, others(owner, chance, 2 + chance.below(6, KIND)), start,
                    900 + chance.below(3_600, LENGTH), true, true, "", "", BigDecimal.ZERO);
        }
        return call(id, owner, start, chance);
    }

    private Conversation call(String id, Person owner, Instant start, Chance chance) {
        int kind = chance.below(100, KIND);
        boolean out = chance.percent(58, KIND + 100);
        int seconds = 20 + (int) (Math.pow(chance.share(LENGTH), 2) * 1_900);
        if (kind < 38) {
            return new Conversation(id, Way.PEER, owner, others(owner, chance, 1), start, seconds, out, true, "", "",
                    BigDecimal.ZERO);
        }
        var place = out && chance.percent(27, FAR) ? FAR_AWAY.get(chance.below(FAR_AWAY.size(), FAR + 100)) : HOME;
        String number = place.prefix + (1_000 + chance.below(9_000, NUMBER));
        if (kind < 80) {
            var minutes = BigDecimal.valueOf((seconds + 59) / 60);
            var charge = out ? new BigDecimal(place.rate).multiply(minutes) : BigDecimal.ZERO;
            return new Conversation(id, Way.CALLING_PLAN, owner, List.of(), start, seconds, out, true, number,
                    place.name, charge);
        }
        boolean answered = chance.percent(91, KIND + 200);
        return new Conversation(id, Way.DIRECT_ROUTING, owner, List.of(), start, answered ? seconds : 0, out, answered,
                number, place.name, BigDecimal.ZERO);
    }

    private List<Person> others(Person owner, Chance chance, int count) {
        var others = new ArrayList<Person>();
        for (int i = 0; others.size() < count && i < count * 4; i++) {
            var one = colleagues.get(chance.below(colleagues.size(), WHO + 1_000 * i));
            if (!one.id().equals(owner.id()) && !others.contains(one)) {
                others.add(one);
            }
        }
        return others;
    }
}
