package app.seatkeeper.bench;

import app.seatkeeper.demo.DemoServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Reads every user with licenses from a demo tenant in a process of its own: with our adapter, and with the SDK's
/// `PageIterator` over the same addresses. Every reading has a fresh virtual machine; the sides take turns.
final class Roster {

    private static final int RUNS = 5;
    private static final double MEGABYTE = 1024 * 1024;

    private Roster() {
    }

    /// One reading in a fresh virtual machine.
    private record Reading(double milliseconds, double bytes) { }

    static Measured of(String name, int users) throws IOException, InterruptedException {
        try (Child demo = Child.start(DemoServer.class, "--users", String.valueOf(users))) {
            String root = demo.after("listening");
            String token = demo.after("token admin");
            List<Reading> ours = new ArrayList<>();
            List<Reading> peers = new ArrayList<>();
            reading(OurRoster.class, root, token, users);
            for (int run = 0; run < RUNS; run++) {
                ours.add(reading(OurRoster.class, root, token, users));
                peers.add(reading(SdkRoster.class, root, token, users));
            }
            return new Measured(name, users, RUNS, List.of(
                    result("time to read all users", ours, peers, Reading::milliseconds, "ms", "ratio <= 1/6"),
                    result("live heap afterwards", ours, peers, one -> one.bytes() / MEGABYTE, "MiB", "ratio <= 1/4"),
                    result("live heap per user", ours, peers, one -> one.bytes() / users, "bytes",
                            "ours <= 700")));
        }
    }

    private static Reading reading(Class<?> program, String root, String token, int users)
            throws IOException, InterruptedException {
        try (Child child = Child.start(program, root, token)) {
            String[] said = child.after("read").split(" ", -1);
            child.process().waitFor();
            if (Integer.parseInt(said[0]) != users) {
                throw new IOException(program.getSimpleName() + " read " + said[0] + " of " + users + " users");
            }
            return new Reading(Double.parseDouble(said[1]), Double.parseDouble(said[2]));
        }
    }

    private static Measured.Result result(String what, List<Reading> ours, List<Reading> peers,
            ToDoubleFunction<Reading> of, String unit, String target) {
        return new Measured.Result(what, median(ours, of), median(peers, of), unit, target);
    }

    private static double median(List<Reading> readings, ToDoubleFunction<Reading> of) {
        return readings.stream().mapToDouble(of).sorted().skip(readings.size() / 2).findFirst().orElseThrow();
    }
}
