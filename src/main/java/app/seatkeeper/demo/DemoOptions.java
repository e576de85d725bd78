package app.seatkeeper.demo;

import app.seatkeeper.demo.seed.Population;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How the demo tenant shall be.
///
/// @param port       where to listen, 0 for any free port
/// @param users      how many people, at least 120
/// @param seed       which of the many tenants of that size
/// @param now        the time by the tenant's clock when the server starts; empty for the real time
/// @param latency    how long every answer is held back
/// @param limits     whether Microsoft's published limits are enforced
/// @param processing how long the directory takes to work out what a change of members makes of licenses
/// @param faults     lines `METHOD path-glob nth status [code] [retry-after]`, each an answer that goes wrong
/// @param chaos      how many answers go wrong by chance
/// @param meddle     how many people change behind one's back every ten seconds
/// @param conceal    whether reports conceal names at first
/// @param premium    whether the tenant has the license without which nobody may read sign-ins
public record DemoOptions(
        int port,
        int users,
        long seed,
        Optional<Instant> now,
        Duration latency,
        Limits limits,
        Duration processing,
        List<String> faults,
        Chaos chaos,
        int meddle,
        boolean conceal,
        boolean premium) {

    /// Which limits are enforced.
    public enum Limits {
        /// None: as fast as the machine goes.
        NONE,
        /// Those that Microsoft publishes.
        PUBLISHED
    }

    /// Answers that go wrong by chance.
    ///
    /// @param percent how many of a hundred requests
    /// @param stall   how long an answer takes that stalls
    public record Chaos(int percent, Duration stall) {

        /// Nothing goes wrong by chance.
        public static final Chaos NONE = new Chaos(0, Duration.ofSeconds(30));

        /// One request in ten goes wrong.
        public Chaos usual() {
            return new Chaos(10, stall);
        }

        /// The same with longer or shorter stalls.
        public Chaos stalling(Duration other) {
            return new Chaos(percent, other);
        }
    }

    /// Keeps a copy of the lines.
    ///
    /// @throws IllegalArgumentException if there are too few people for the prepared cases
    public DemoOptions {
        if (users < Population.LEAST) {
            throw new IllegalArgumentException("The demo tenant has at least " + Population.LEAST + " people");
        }
        faults = List.copyOf(faults);
    }

    /// 2,500 people on any free port, now, without delay, limits or faults.
    public static DemoOptions defaults() {
        return new DemoOptions(0, 2_500, 1, Optional.empty(), Duration.ZERO, Limits.NONE, Duration.ZERO,
                List.of(), Chaos.NONE, 0, false, true);
    }

    /// The same on another port.
    public DemoOptions withPort(int other) {
        return new DemoOptions(
                other, users, seed, now, latency, limits, processing, faults, chaos, meddle, conceal, premium);
    }

    /// The same with more or fewer people.
    public DemoOptions withUsers(int other) {
        return new DemoOptions(
                port, other, seed, now, latency, limits, processing, faults, chaos, meddle, conceal, premium);
    }

    /// The same with other people and dates.
    public DemoOptions withSeed(long other) {
        return new DemoOptions(
                port, users, other, now, latency, limits, processing, faults, chaos, meddle, conceal, premium);
    }

    /// The same at another time.
    public DemoOptions withNow(Instant other) {
        return new DemoOptions(
                port, users, seed, Optional.of(other), latency, limits, processing, faults, chaos, meddle, conceal,
                premium);
    }

    /// The same, answering more slowly.
    public DemoOptions withLatency(Duration other) {
        return new DemoOptions(
                port, users, seed, now, other, limits, processing, faults, chaos, meddle, conceal, premium);
    }

    /// The same, taking longer to work out what groups give.
    public DemoOptions withProcessing(Duration other) {
        return new DemoOptions(port, users, seed, now, latency, limits, other, faults, chaos, meddle, conceal, premium);
    }

    /// The same with other limits.
    public DemoOptions withLimits(Limits other) {
        return new DemoOptions(
                port, users, seed, now, latency, other, processing, faults, chaos, meddle, conceal, premium);
    }

    /// The same with other faults.
    public DemoOptions withFaults(List<String> other) {
        return new DemoOptions(
                port, users, seed, now, latency, limits, processing, other, chaos, meddle, conceal, premium);
    }

    /// The same with more or less chaos.
    public DemoOptions withChaos(Chaos other) {
        return new DemoOptions(
                port, users, seed, now, latency, limits, processing, faults, other, meddle, conceal, premium);
    }

    /// The same with so many people who change behind one's back.
    public DemoOptions withMeddle(int other) {
        return new DemoOptions(
                port, users, seed, now, latency, limits, processing, faults, chaos, other, conceal, premium);
    }

    /// The same with names concealed in reports, or shown, at first.
    public DemoOptions withConceal(boolean other) {
        return new DemoOptions(
                port, users, seed, now, latency, limits, processing, faults, chaos, meddle, other, premium);
    }

    /// The same with or without the license for sign-ins.
    public DemoOptions withPremium(boolean other) {
        return new DemoOptions(
                port, users, seed, now, latency, limits, processing, faults, chaos, meddle, conceal, other);
    }
}
