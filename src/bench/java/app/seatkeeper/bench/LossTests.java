package app.seatkeeper.bench;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import app.seatkeeper.bench.Measured.Result;
import app.seatkeeper.loss.Scale;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// The tests of what must not be lost, with twenty times the people and changes of every build.
final class LossTests {

    private static final int TIMES = 20;

    private LossTests() {
    }

    static Measured measured() {
        System.setProperty(Scale.PROPERTY, String.valueOf(TIMES));
        LauncherDiscoveryRequest all = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(Scale.class.getPackageName())).build();
        var summary = new SummaryGeneratingListener();
        double milliseconds = Laps.milliseconds(() -> LauncherFactory.create().execute(all, summary));
        summary.getSummary().printFailuresTo(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return new Measured("losses", TIMES, 1, List.of(
                count("failed", summary.getSummary().getTestsFailedCount(), "0"),
                count("tests", summary.getSummary().getTestsFoundCount(), ""),
                new Result("all of them", milliseconds / 1_000, Double.NaN, "s", "")));
    }

    private static Result count(String what, long number, String target) {
        return new Result(what, number, Double.NaN, "count", target);
    }
}
