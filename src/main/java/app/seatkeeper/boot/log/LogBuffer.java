package app.seatkeeper.boot.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last 5,000 lines of the log, without secrets. They live in memory and go with the process.
///
/// Safe to use from every thread.
public final class LogBuffer {

    private static final int CAPACITY = 5_000;

    private final Deque<String> lines = new ArrayDeque<>();

    LogBuffer() { }

    /// The buffer that everything in this process is logged to.
    public static LogBuffer ofThisProcess() {
        return LogFactory.ofThisProcess().buffer();
    }

    /// @param entry one line or several that belong together
    synchronized void add(String entry) {
        entry.lines().forEach(lines::addLast);
        while (lines.size() > CAPACITY) {
            lines.removeFirst();
        }
    }

    /// The lines from the oldest to the newest, as they are at this moment.
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
