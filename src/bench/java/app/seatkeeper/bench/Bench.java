package app.seatkeeper.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Map;

/// Runs one benchmark by its name: `./mvnw -Pbench verify -Dbench=roster-100k`.
public final class Bench {

    private static final Map<String, Benchmark> ALL = Map.ofEntries(
            entry("roster-100k", () -> Roster.of("roster-100k", 100_000)),
            entry("roster-10k", () -> Roster.of("roster-10k", 10_000)),
            entry("plan-100k", Planning::measured),
            entry("csv-100k", CsvFile::measured),
            entry("advice-100k", Advising::measured),
            entry("reports-100k", () -> Reports.of("reports-100k", 100_000)),
            entry("export-100k", Exporting::measured),
            entry("bulk-5k", Bulk::measured),
            entry("losses", LossTests::measured),
            entry("chaos-10k", Losses::chaos),
            entry("undo-5k", Losses::undo));

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
