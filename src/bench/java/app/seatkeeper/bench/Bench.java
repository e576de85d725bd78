package app.seatkeeper.bench;

import java.io.IOException;
import java.util.Map;

/// Runs one benchmark by its name: `./mvnw -Pbench verify -Dbench=roster-100k`.
public final class Bench {

    private static final Map<String, Benchmark> ALL = Map.of(
            "roster-100k", () -> Roster.of("roster-100k", 100_000),
            "roster-10k", () -> Roster.of("roster-10k", 10_000),
            "plan-100k", Planning::measured,
            "csv-100k", CsvFile::measured,
            "advice-100k", Advising::measured,
            "reports-100k", () -> Reports.of("reports-100k", 100_000),
            "bulk-5k", Bulk::measured,
            "losses", LossTests::measured,
            "chaos-10k", Losses::chaos,
            "undo-5k", Losses::undo);

    private Bench() {
    }

    /// Something that is measured.
    @FunctionalInterface
    interface Benchmark {
        Measured run() throws IOException, InterruptedException;
    }

    /// @param arguments the name of the benchmark
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Benchmark benchmark = arguments.length == 1 ? ALL.get(arguments[0]) : null;
        if (benchmark == null) {
            System.err.println("Name one of " + ALL.keySet().stream().sorted().toList());
            System.exit(2);
            return;
        }
        Measured measured = benchmark.run();
        System.out.println(measured.table());
        System.out.println(measured.save());
    }
}
