package app.seatkeeper.bench;

import app.seatkeeper.demo.DemoServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Reads every report on the people of a demo tenant in a process of its own: into our tables, and into the records of
/// Commons CSV. Every reading has a fresh virtual machine; the sides take turns.
final class Reports {

    private static final int RUNS = 3;
    private static final double MEGABYTE = 1024 * 1024;

    private Reports() {
    }

    /// One reading in a fresh virtual machine.
    private record Reading(long rows, double milliseconds, double bytes) { }

    static Measured of(String name, int users) throws IOException, InterruptedException {
        try (Child demo = Child.start(DemoServer.class, "--users", String.valueOf(users))) {
            String root = demo.after("listening");
            String token = demo.after("token admin");
            List<Reading> ours = new ArrayList<>();
            List<Reading> peers = new ArrayList<>();
            Reading first = reading(OurReports.class, root, token);
            for (int run = 0; run < RUNS; run++) {
                ours.add(same(first, reading(OurReports.class, root, token)));
                peers.add(same(first, reading(CsvReports.class, root, token)));
            }
            return new Measured(name, users, RUNS, List.of(
                    result("time to read all reports", ours, peers, Reading::milliseconds, "ms", "ratio <= 1.5"),
                    result("live heap of all tables", ours, peers, one -> one.bytes() / MEGABYTE, "MiB",
                            "ratio <= 1/4"),
                    result("live heap per user", ours, peers, one -> one.bytes() / users, "bytes", "")));
        }
    }

    private static Reading same(Reading first, Reading other) throws IOException {
        if (first.rows() != other.rows()) {
            throw new IOException("Read " + first.rows() + " rows and then " + other.rows());
        }
        return other;
    }

    private static Reading reading(Class<?> program, String root, String token)
            throws IOException, InterruptedException {
        try (Child child = Child.start(program, root, token)) {
            String[] said = child.after("read").split(" ", -1);
            child.process().waitFor();
            return new Reading(Long.parseLong(said[0]), Double.parseDouble(said[1]), Double.parseDouble(said[2]));
        }
    }

    private static Measured.Result result(String what, List<Reading> ours, List<Reading> peers,
            ToDoubleFunction<Reading> of, String unit, String target) {
        return new Measured.Result(what, median(ours, of), median(peers, of), unit, target);
    }

    private static double median(List<Reading> readings, ToDoubleFunction<Reading> of) {
        return Laps.median(readings.stream().map(of::applyAsDouble).toList());
    }
}
