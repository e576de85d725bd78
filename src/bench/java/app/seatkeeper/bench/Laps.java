package app.seatkeeper.bench;

import java.util.List;

/// Times of one piece of work, done again and again in the same process.
final class Laps {

    private static final double NANOS = 1e6;

    private Laps() {
    }

    /// Work that may fail.
    @FunctionalInterface
    interface Work<X extends Exception> {
        void carryOut() throws X;
    }

    static <X extends Exception> double milliseconds(Work<X> work) throws X {
        long begun = System.nanoTime();
        work.carryOut();
        return (System.nanoTime() - begun) / NANOS;
    }

    static double median(List<Double> laps) {
        return laps.stream().sorted().skip(laps.size() / 2).findFirst().orElseThrow();
    }

    /// Bytes alive after collecting what is not.
    static long alive() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
