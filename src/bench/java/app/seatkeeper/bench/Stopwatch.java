package app.seatkeeper.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;

/// Measures one reading from the first line of the program on, and what stays alive after it.
final class Stopwatch {

    private static final int COLLECTIONS = 4;

    private final long begun = System.nanoTime();

    /// Prints `read <users> <milliseconds> <bytes alive>`.
    void stop(List<?> users) {
        stop(users.size(), users);
    }

    /// Prints the same of things that are not counted by their list.
    void stop(long count, List<?> alive) {
        try {
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.println("read " + count + " " + milliseconds + " " + bytes);
        } finally {
            Reference.reachabilityFence(alive);
        }
    }
}
