package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.demo.http.Chaos;
import app.seatkeeper.demo.http.Fault;
import app.seatkeeper.demo.http.Fault.Manner;
import app.seatkeeper.demo.seed.Population;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Answers that go wrong by chance, and people who change behind one's back.
class ChaosTest {

    private static final Duration STALL = Duration.ofMillis(200);

    private static List<Fault> faults(Chaos chaos, String method, IntStream users) {
        return users.boxed().flatMap(user -> chaos.next(method, "/users/" + user).stream()).toList();
    }

    @Test
    void aTenthOfAllRequestsGoesWrongInEveryWay() {
        var chaos = new Chaos(1, 10, STALL);

        var reading = faults(chaos, "GET", IntStream.range(0, 10_000));
        var writing = faults(chaos, "PATCH", IntStream.range(0, 10_000));

        assertEquals(10, Math.round((reading.size() + writing.size()) / 200.0));
        assertEquals(EnumSet.allOf(Manner.class), EnumSet.copyOf(reading.stream().map(Fault::manner).toList()));
        assertTrue(reading.stream().noneMatch(Fault::after) && writing.stream().anyMatch(Fault::after));
        assertEquals(List.of(STALL), writing.stream().filter(fault -> fault.manner() == Manner.STALLED)
                .map(Fault::stall).distinct().toList());
    }

    @Test
    void theSameSeedMakesTheSameChaosInWhateverOrderTheRequestsCome() {
        var there = new Chaos(7, 10, STALL);
        var back = new Chaos(7, 10, STALL);
        faults(there, "GET", IntStream.range(0, 500));
        faults(back, "GET", IntStream.range(0, 500).map(user -> 499 - user));

        var second = IntStream.range(0, 500).mapToObj(user -> there.next("GET", "/users/" + user).map(Fault::status));

        assertEquals(second.toList(), IntStream.range(0, 500)
                .mapToObj(user -> back.next("GET", "/users/" + user).map(Fault::status)).toList());
    }

    @Test
    void chaosIsOrderedOnTheCommandLineInAnyOrder() throws IOException {
        var wanted = DemoOptions.defaults().withChaos(new DemoOptions.Chaos(10, Duration.ofSeconds(2))).withMeddle(5);

        assertEquals(List.of(wanted, wanted), List.of(
                CommandLine.options(List.of("--stall", "2s", "--faults", "chaos", "--meddle", "5")),
                CommandLine.options(List.of("--meddle", "5", "--faults", "chaos", "--stall", "2s"))));
    }

    @Test
    void aDoubledListRepeatsItsFirstItemAtTheEnd() throws IOException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var server = DemoServer.start(DemoOptions.defaults().withUsers(200)
                        .withFaults(List.of("GET /users 1 doubled")), workers);
                var client = new Client(server, "admin")) {
            var list = client.get("/users?$top=3").body().path("value");

            assertEquals(List.of(4, list.get(0)), List.of(list.size(), list.get(3)));
        }
    }

    @Test
    void meddlingChangesSoManyPeopleAndSaysHow() throws IOException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var server = DemoServer.start(DemoOptions.defaults().withUsers(500), workers)) {
            var before = server.backDoor().state();

            var meddled = server.backDoor().meddle(40);

            var after = server.backDoor().state();
            var found = new TreeMap<String, String>();
            before.forEach((id, was) -> difference(was, after.get(id)).forEach(what -> found.put(id, what)));
            assertEquals(meddled, found);
            assertEquals(List.of("blocked", "deleted", "license", "location", "plan"),
                    meddled.values().stream().distinct().sorted().toList());
        }
    }

    private static Stream<String> difference(State was, @Nullable State is) {
        if (is == null) {
            return Stream.of("deleted");
        }
        return Stream.of(
                was.direct().keySet().equals(is.direct().keySet()) ? "" : "license",
                is.direct().entrySet().stream().allMatch(one ->
                        Objects.equals(was.direct().getOrDefault(one.getKey(), one.getValue()), one.getValue()))
                        ? "" : "plan",
                was.texts().equals(is.texts()) ? "" : "location",
                was.enabled() == is.enabled() ? "" : "blocked").filter(what -> !what.isEmpty());
    }

    @Test
    void everyTenSecondsSomePeopleChange() {
        var clock = new Hand(Instant.parse("2026-11-19T12:00:00Z"));
        var tenant = Population.of(200, 1, clock);
        var meddler = new Meddler(tenant, 1);
        Map<Integer, Integer> changes = new TreeMap<>();
        tenant.watch(index -> changes.merge(index, 1, Integer::sum));

        meddler.catchUp(3);
        int atOnce = changes.size();
        clock.move(Duration.ofSeconds(25));
        meddler.catchUp(3);
        meddler.catchUp(3);

        assertEquals(List.of(0, 6), List.of(atOnce, changes.values().stream().mapToInt(one -> one).sum()));
    }

    /// A clock that is moved by hand.
    private static final class Hand extends Clock {

        private final AtomicReference<Instant> now;

        Hand(Instant now) {
            this.now = new AtomicReference<>(now);
        }

        void move(Duration length) {
            now.updateAndGet(before -> before.plus(length));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
