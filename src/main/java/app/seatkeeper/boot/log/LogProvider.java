package app.seatkeeper.boot.log;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/// What SLF4J finds on the class path and asks for loggers.
public final class LogProvider implements SLF4JServiceProvider {

    private final LogFactory loggers = new LogFactory(new LogBuffer());
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    /// Also takes what the JDK, JavaFX and OkHttp say through `java.util.logging`.
    @Override
    public void initialize() {
        JavaLogging.leadTo(loggers);
    }
}
