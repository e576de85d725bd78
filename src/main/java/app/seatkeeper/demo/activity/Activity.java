package app.seatkeeper.demo.activity;

import static java.util.stream.Collectors.toCollection;

import app.seatkeeper.demo.activity.App.Platform;
import app.seatkeeper.demo.activity.Footprint.Use;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the people of the tenant do. Nothing is computed before somebody asks, and nothing is kept.
public final class Activity {

    /// The periods that reports have, in days.
    public static final List<Integer> PERIODS = List.of(7, 30, 90, Span.LONGEST);

    /// How many days the reports are behind.
    private static final int LATE = 2;
    private static final int CALL_DAYS = 92;
    private static final int MOST_OWNERS = 400;
    private static final int MOST_COLLEAGUES = 1_000;

    private final Tenant tenant;
    private final long seed;
    private final Plans plans = new Plans();
    private final Roll roll;
    private List<Conversation> conversations = List.of();
    private LocalDate conversationsOf = LocalDate.MIN;

    /// The same seed makes the same activity.
    public Activity(Tenant tenant, long seed) {
        this.tenant = tenant;
        this.seed = seed;
        roll = new Roll(tenant, plans, seed);
    }

    /// The newest day of which the reports know.
    public LocalDate refreshed() {
        return LocalDate.ofInstant(tenant.clock().instant(), ZoneOffset.UTC).minusDays(LATE);
    }

    /// Everyone in the reports, in the tenant's order, the deleted ones last.
    public Stream<Diary> diaries(Span span) {
        return roll.all().map(subject -> diary(subject, span));
    }

    /// Mailboxes that nobody signs in to: shared ones and rooms.
    public Stream<Diary> boxes(Span span) {
        return roll.boxes().map(person -> diary(box(person), span));
    }

    /// Calls and meetings of the last three months of those who have a telephone number, in the order of time; of the
    /// first of them only, where there are very many. Worked out once a day.
    public synchronized List<Conversation> conversations() {
        var today = refreshed();
        if (!today.equals(conversationsOf)) {
            var subjects = roll.all().filter(subject -> !subject.isDeleted() && subject.uses(Service.TEAMS)).toList();
            conversations = new Conversations(seed, subjects.stream().limit(MOST_COLLEAGUES).map(Subject::person)
                    .toList()).of(subjects.stream().filter(Subject::phone).limit(MOST_OWNERS).toList(),
                    Span.of(CALL_DAYS, today));
            conversationsOf = today;
        }
        return conversations;
    }

    /// The person at a place of the tenant's order as they were when the server started.
    public Optional<Person> then(int index) {
        return roll.then(index);
    }

    private static Subject box(Person person) {
        return new Subject(person, person.upn(), person.texts().getOrDefault(Text.DISPLAY_NAME, ""), null, Set.of(),
                false);
    }

    private Diary diary(Subject subject, Span span) {
        return new Diary(subject, span, plans, seed);
    }

    /// Everything that the reports say about a person; empty where they do not mention them.
    ///
    /// @param index the place in the tenant's order, where somebody may have been deleted since
    public Optional<Footprint> of(int index) {
        return roll.then(index).flatMap(person -> roll.subject(person)
                .or(() -> Optional.of(box(person)).filter(_ -> Roll.isBox(person)))).map(this::footprint);
    }

    /// Those in the reports who match nobody in the directory by name.
    public List<Footprint> unmatched() {
        return roll.all().filter(subject -> tenant.person(subject.upn()).isEmpty()).map(this::footprint).toList();
    }

    private Footprint footprint(Subject subject) {
        var refreshed = refreshed();
        var longest = diary(subject, Span.of(Span.LONGEST, refreshed));
        var periods = new TreeMap<Integer, Use>();
        PERIODS.forEach(days -> periods.put(days, use(diary(subject, Span.of(days, refreshed)))));
        boolean box = subject.services().isEmpty();
        return new Footprint(subject.person().id(), subject.upn(), subject.name(), subject.deletedOn(),
                days(Service.class, Service.values(), longest::since), longest.products(), periods,
                longest.activations(),
                Optional.of(longest.mailbox()).filter(_ -> box || subject.uses(Service.EXCHANGE)),
                Optional.of(longest.drive()).filter(_ -> subject.uses(Service.ONEDRIVE)));
    }

    private static Use use(Diary diary) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        Stream.of(Measure.values()).filter(measure -> diary.subject().uses(measure.service()))
                .forEach(measure -> counts.put(measure, diary.count(measure)));
        var apps = new EnumMap<App, Set<Platform>>(App.class);
        for (App app : App.values()) {
            apps.put(app, Stream.of(Platform.values()).filter(platform -> diary.uses(app, platform))
                    .collect(toCollection(() -> EnumSet.noneOf(Platform.class))));
        }
        apps.values().removeIf(Set::isEmpty);
        var mail = Stream.of(MailApp.values()).filter(diary::uses)
                .collect(toCollection(() -> EnumSet.noneOf(MailApp.class)));
        boolean box = diary.subject().services().isEmpty();
        return new Use(days(Service.class, Service.values(), diary::last), counts, apps, mail,
                days(CopilotApp.class, CopilotApp.values(), diary::last),
                Optional.ofNullable(diary.boxLast()).filter(_ -> box));
    }

    private static <K extends Enum<K>> Map<K, LocalDate> days(
            Class<K> type, K[] keys, Function<K, @Nullable LocalDate> of) {
        var days = new EnumMap<K, LocalDate>(type);
        for (K key : keys) {
            var day = of.apply(key);
            if (day != null) {
                days.put(key, day);
            }
        }
        return days;
    }
}
