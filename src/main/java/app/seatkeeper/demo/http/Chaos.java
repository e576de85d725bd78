package app.seatkeeper.demo.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Lets a share of all requests go wrong by chance, in every way in which Graph and the network on the way do.
///
/// Whether a request does depends on the seed, on what is asked for and on how often that was asked before, and not on
/// the order among different requests: the same seed makes the same chaos however many requests come at once.
public final class Chaos implements FaultSource {

    private static final List<String> ANYWHERE = List.of("429 - 1", "429 - 2", "429", "503", "503 - 1", "504", "reset",
            "broken", "truncated", "stalled");
    private static final List<String> READING = List.of("doubled");
    private static final List<String> WRITING = List.of("after-503", "after-504", "after-reset", "409",
            "400 Directory_ConcurrencyViolation");

    private final long seed;
    private final double share;
    private final List<Fault> reading;
    private final List<Fault> writing;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    /// @param percent how many of a hundred requests go wrong
    /// @param stall   how long an answer takes that stalls
    public Chaos(long seed, int percent, Duration stall) {
        this.seed = seed;
        share = percent / 100.0;
        reading = faults(READING, stall);
        writing = faults(WRITING, stall);
    }

    private static List<Fault> faults(List<String> more, Duration stall) {
        return Stream.concat(ANYWHERE.stream(), more.stream())
                .map(what -> "stalled".equals(what) ? "stalled - " + stall.toMillis() + "ms" : what)
                .map(what -> Fault.of("* * * " + what)).toList();
    }

    @Override
    public Optional<Fault> next(String method, String path) {
        String what = method + " " + path;
        int number = seen.merge(what, 1, Integer::sum);
        var chance = new SplittableRandom(seed * 31 + what.hashCode() * 1_000_003L + number);
        if (chance.nextDouble() >= share) {
            return Optional.empty();
        }
        var faults = "GET".equals(method) ? reading : writing;
        return Optional.of(faults.get(chance.nextInt(faults.size())));
    }
}
