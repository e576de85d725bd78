package app.seatkeeper.bench;

import app.seatkeeper.bench.Measured.Result;
import app.seatkeeper.loss.ChaosRun;
import app.seatkeeper.loss.UndoRun;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Whether anything is lost: many changes while one request in ten goes wrong, and many changes taken back.
final class Losses {

    /// Lines of the plans; about half of them can be carried out, as chance makes them.
    private static final int CHANGES = 20_000;
    private static final int TAKEN_BACK = 9_000;
    private static final int TENANT = 20_000;
    private static final Duration STALL = Duration.ofSeconds(30);
    /// Waits and stalls pass so much faster than in truth.
    private static final int TIMES = 20;

    private Losses() {
    }

    /// The first result, people whom the run does not explain, must be nothing.
    static Measured chaos() throws IOException, InterruptedException {
        try {
            ChaosRun chaos = ChaosRun.of(TENANT, CHANGES, 1, STALL.dividedBy(TIMES), TIMES);
            chaos.unexplained().forEach(System.err::println);
            return new Measured("chaos-10k", TENANT, 1, List.of(
                    count("unexplained", chaos.unexplained().size(), "0"),
                    count("writes", chaos.writes(), "applied + failed + skipped"),
                    count("applied", chaos.applied(), ""),
                    count("reported failed", chaos.failed(), ""),
                    count("skipped or not run", chaos.writes() - chaos.applied() - chaos.failed(), ""),
                    seconds("the run, waits 20 x faster", chaos.length())));
        } catch (TenantException e) {
            throw new IOException("The run was refused", e);
        }
    }

    /// The first result, people who are not as before in anything the undo did not name, must be nothing.
    static Measured undo() throws IOException, InterruptedException {
        try {
            UndoRun both = UndoRun.of(TENANT, TAKEN_BACK, 1);
            both.wrong().forEach(System.err::println);
            return new Measured("undo-5k", TENANT, 1, List.of(
                    count("not as before", both.wrong().size(), "0"),
                    count("writes taken back", both.done(), ""),
                    count("as before but for what was named", both.excepted(), ""),
                    count("undo refused by the tenant", both.refused(), ""),
                    seconds("run and undo", both.length())));
        } catch (TenantException e) {
            throw new IOException("The run was refused", e);
        }
    }

    private static Result count(String what, int number, String target) {
        return new Result(what, number, Double.NaN, "count", target);
    }

    private static Result seconds(String what, Duration length) {
        return new Result(what, length.toMillis() / 1_000.0, Double.NaN, "s", "");
    }
}
