package app.seatkeeper.boot.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Makes one logger per name, all of which write to the same buffer.
final class LogFactory implements ILoggerFactory {

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final LogBuffer buffer;

    LogFactory(LogBuffer buffer) {
        this.buffer = buffer;
    }

    /// The factory that SLF4J uses in this process.
    static LogFactory ofThisProcess() {
        return (LogFactory) LoggerFactory.getILoggerFactory();
    }

    @Override
    public Logger getLogger(String name) {
        return loggers.computeIfAbsent(name, _ -> new BufferedLogger(name, threshold(name), buffer));
    }

    LogBuffer buffer() {
        return buffer;
    }

    /// Microsoft's libraries name tenants and applications in their warnings; the failure itself reaches us as a
    /// `Fault`.
    private static Level threshold(String name) {
        if (name.equals("com.microsoft") || name.startsWith("com.microsoft.")) {
            return Level.ERROR;
        }
        return name.startsWith("app.seatkeeper.") ? Level.DEBUG : Level.INFO;
    }
}
