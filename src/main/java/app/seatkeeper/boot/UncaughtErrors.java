package app.seatkeeper.boot;

import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last place an exception can reach: it is logged once, with its thread, and the application goes on.
final class UncaughtErrors implements UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UncaughtErrors.class);

    static void install() {
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors());
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        LOG.error("Nobody caught this, thread {}", thread.getName(), error);
    }
}
