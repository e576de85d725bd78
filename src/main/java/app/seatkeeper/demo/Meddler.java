package app.seatkeeper.demo;

import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Plan;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// Changes people behind everybody's back, as a colleague in another window does. People with a directory role are left
/// alone, so that nobody is locked out.
///
/// Whom and how depends on the seed and on how many rounds there were before.
final class Meddler {

    private static final Duration EVERY = Duration.ofSeconds(10);
    /// Nobody notices more than that after a long silence.
    private static final long MOST_ROUNDS_AT_ONCE = 30;

    private final Tenant tenant;
    private final long seed;
    private final Instant begun;
    private final AtomicLong rounds = new AtomicLong();
    private final AtomicLong due = new AtomicLong();

    Meddler(Tenant tenant, long seed) {
        this.tenant = tenant;
        this.seed = seed;
        begun = tenant.clock().instant();
    }

    /// Does what was due since the last time.
    ///
    /// @param people how many change every ten seconds
    void catchUp(int people) {
        if (people > 0) {
            long now = Duration.between(begun, tenant.clock().instant()).dividedBy(EVERY);
            long missed = Math.min(MOST_ROUNDS_AT_ONCE, now - due.getAndSet(now));
            for (long i = 0; i < missed; i++) {
                round(people);
            }
        }
    }

    /// Changes some people now.
    ///
    /// @return their object ids, each with what happened: `license`, `plan`, `location`, `blocked` or `deleted`
    Map<String, String> round(int people) {
        var chance = new SplittableRandom(seed * 1_000_003 + rounds.incrementAndGet());
        var done = new TreeMap<String, String>();
        for (int tries = 0; done.size() < people && tries < people * 20; tries++) {
            tenant.at(chance.nextInt(tenant.size()))
                    .filter(person -> tenant.rolesOf(person.id()).isEmpty() && !done.containsKey(person.id()))
                    .ifPresent(person -> done.put(person.id(), changed(person.id(), chance.nextInt(5))));
        }
        return done;
    }

    private String changed(String id, int what) {
        if (what == 0) {
            tenant.delete(id);
            return "deleted";
        }
        var how = new ArrayList<String>();
        tenant.change(id, person -> {
            var change = change(person, what);
            how.add(change.what);
            return change.to.apply(person);
        });
        return how.getLast();
    }

    private record Change(String what, UnaryOperator<Person> to) {
    }

    /// Where the person has nothing of the kind, sign-in changes instead.
    private Change change(Person person, int what) {
        var direct = person.grants().stream().filter(Grant::isDirect).findFirst();
        var blocked = new Change("blocked", one -> one.withEnabled(!one.enabled()));
        return switch (what) {
            case 1 -> direct.map(grant -> new Change("license", one -> without(one, grant))).orElse(blocked);
            case 2 -> direct.flatMap(this::switched)
                    .map(grant -> new Change("plan", one -> with(one, direct.get(), grant))).orElse(blocked);
            case 3 -> new Change("location", one ->
                    one.with(Text.USAGE_LOCATION, "NL".equals(one.text(Text.USAGE_LOCATION)) ? "SE" : "NL"));
            default -> blocked;
        };
    }

    private static Person without(Person person, Grant gone) {
        return person.withGrants(person.grants().stream().filter(grant -> !grant.equals(gone)).toList());
    }

    private static Person with(Person person, Grant from, Grant to) {
        return person.withGrants(
                person.grants().stream().map(grant -> grant.equals(from) ? to : grant).toList());
    }

    /// The same license, in which the last plan is on where it was off, or off where it was on.
    private Optional<Grant> switched(Grant grant) {
        return last(grant.product().plans()).map(plan -> {
            var off = new HashSet<>(grant.disabled());
            if (!off.remove(plan.id())) {
                off.add(plan.id());
            }
            return new Grant(grant.product(), null, off, grant.state(), grant.error(), tenant.clock().instant());
        });
    }

    private static Optional<Plan> last(List<Plan> plans) {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
    }
}
