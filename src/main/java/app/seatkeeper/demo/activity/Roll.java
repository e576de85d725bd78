package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everyone whom the reports name. Reports come late, so they tell of people as they were when the server started:
/// without those who had just come, with some who were deleted, and some under the names they had before.
final class Roll {

    private static final int RENAMED = 501;
    private static final int MISSING = 502;
    /// Of a thousand who work here.
    private static final int MISSED = 13;
    private static final int RECENT_DAYS = 30;

    private final List<Optional<Person>> then;
    private final List<Subject> gone;
    private final Plans plans;
    private final Strangers strangers;
    private final long seed;
    private final LocalDate begun;

    Roll(Tenant tenant, Plans plans, long seed) {
        this.plans = plans;
        this.seed = seed;
        begun = LocalDate.ofInstant(tenant.clock().instant(), ZoneOffset.UTC);
        then = new ArrayList<>(tenant.size());
        IntStream.range(0, tenant.size()).forEach(index -> then.add(tenant.at(index)));
        strangers = new Strangers(tenant, seed);
        gone = strangers.deleted(begun).map(this::deleted).toList();
    }

    private Subject deleted(Strangers.Gone stranger) {
        var person = stranger.person();
        return new Subject(person, person.upn(), person.texts().getOrDefault(Text.DISPLAY_NAME, ""), stranger.on(),
                plans.services(person), false);
    }

    /// Everyone in the reports on use, in the tenant's order, the deleted ones last.
    Stream<Subject> all() {
        return Stream.concat(then.stream().flatMap(Optional::stream).flatMap(person -> subject(person).stream()),
                gone.stream());
    }

    /// How the reports name a person; empty where they do not.
    Optional<Subject> subject(Person person) {
        var services = plans.services(person);
        if (services.isEmpty() || isNew(person)) {
            return Optional.empty();
        }
        var chance = new Chance(seed, person.id());
        if (!isRecent(person) || chance.below(1_000, MISSING) >= MISSED) {
            return Optional.of(named(person, services, person.upn(),
                    person.texts().getOrDefault(Text.DISPLAY_NAME, "")));
        }
        if (chance.below(5, RENAMED) > 0) {
            return Optional.empty();
        }
        var before = strangers.before(person);
        return Optional.of(named(person, services, before.upn(), before.name()));
    }

    private static Subject named(Person person, Set<Service> services, String upn, String name) {
        return new Subject(person, upn, name, null, services, Plans.phone(person));
    }

    private boolean isNew(Person person) {
        return !day(person.created()).isBefore(begun.minusDays(2));
    }

    private boolean isRecent(Person person) {
        var signIns = person.signIns();
        return signIns != null && !day(signIns.nonInteractive()).isBefore(begun.minusDays(RECENT_DAYS));
    }

    private static LocalDate day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /// Mailboxes that nobody signs in to: shared ones and rooms.
    Stream<Person> boxes() {
        return then.stream().flatMap(Optional::stream).filter(Roll::isBox);
    }

    /// Whether nobody signs in to an account that has a mailbox all the same.
    static boolean isBox(Person person) {
        return person.grants().isEmpty() && !person.enabled() && person.text(Text.MAIL) != null
                && person.text(Text.JOB_TITLE) == null && "Member".equals(person.text(Text.USER_TYPE));
    }

    /// The person at a place of the tenant's order, as they were.
    Optional<Person> then(int index) {
        return then.get(index);
    }
}
