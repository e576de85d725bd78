package app.seatkeeper.boot.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/// A logger that takes away secrets and hands the rest to the buffer; warnings and errors also go to stderr.
final class BufferedLogger extends LegacyAbstractLogger {

    private final Level threshold;
    private final transient LogBuffer buffer;

    BufferedLogger(String name, Level threshold, LogBuffer buffer) {
        this.name = name;
        this.threshold = threshold;
        this.buffer = buffer;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, @Nullable Marker marker, @Nullable String pattern, Object @Nullable [] arguments,
            @Nullable Throwable cause) {
        var text = SecretFilter.withoutSecrets(MessageFormatter.basicArrayFormat(pattern, arguments) + trace(cause));
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var entry = "%s %-5s [%s] %s: %s".formatted(now, level, Thread.currentThread().getName(), shortName(), text);
        buffer.add(entry);
        if (level.toInt() >= Level.WARN.toInt()) {
            System.err.println(entry);
        }
    }

    private String shortName() {
        return name.startsWith("app.seatkeeper.") ? name.substring("app.seatkeeper.".length()) : name;
    }

    private static String trace(@Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return "\n" + trace;
    }

    private boolean hears(Level level) {
        return level.toInt() >= threshold.toInt();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return hears(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return hears(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return hears(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return hears(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return hears(Level.ERROR);
    }
}
