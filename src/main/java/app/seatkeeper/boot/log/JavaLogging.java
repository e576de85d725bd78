package app.seatkeeper.boot.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// Hands on what is said through `java.util.logging`, so that it meets the same thresholds and the same filter.
final class JavaLogging extends Handler {

    private final LogFactory loggers;

    private JavaLogging(LogFactory loggers) {
        this.loggers = loggers;
        setFormatter(new SimpleFormatter());
    }

    /// Takes the place of every handler of the root logger.
    static void leadTo(LogFactory loggers) {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().getLogger("").addHandler(new JavaLogging(loggers));
    }

    @Override
    public void publish(LogRecord said) {
        loggers.getLogger(name(said.getLoggerName()))
                .atLevel(level(said.getLevel()))
                .setCause(said.getThrown())
                .log("{}", getFormatter().formatMessage(said));
    }

    private static String name(@Nullable String name) {
        return name == null || name.isEmpty() ? "java" : name;
    }

    private static org.slf4j.event.Level level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return org.slf4j.event.Level.ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return org.slf4j.event.Level.WARN;
        }
        return level.intValue() >= Level.INFO.intValue() ? org.slf4j.event.Level.INFO : org.slf4j.event.Level.DEBUG;
    }

    @Override
    public void flush() {
        // Nothing waits here.
    }

    @Override
    public void close() {
        // Nothing is open here.
    }
}
