package app.seatkeeper.ui;

import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.EXCHANGE;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static app.seatkeeper.ui.SampleTenant.POWER_BI;
import static app.seatkeeper.ui.SampleTenant.VISIO;
import static app.seatkeeper.ui.SampleTenant.YAMMER;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Skipped;
import app.seatkeeper.workspace.RunEntry.Status;
import app.seatkeeper.workspace.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A session's history written by hand: one run that goes on, one undone, one with a failure.
public final class SampleRuns {

    private static final String REQUEST = "8d2c7b90-12ab-4f0e-9c33-5d1e93ab41f0";
    private static final List<User> PEOPLE = SampleTenant.snapshot().users();

    private SampleRuns() { }

    /// Newest first.
    public static List<Run> history() {
        return List.of(going(), run(4, "Undo: Assign Visio Plan 2", "Engineering", 27, 2, undone()), assigned(),
                failed());
    }

    /// Half way: failed, skipped and done users, the rest to go.
    public static Run going() {
        List<RunEntry> entries = new ArrayList<>();
        entries.add(entry(5, replace(), Status.FAILED, new Fault.Refused(
                new Refusal.ExclusivePlans(Set.of(EXCHANGE, YAMMER)),
                new Original(400, "Request_BadRequest", "License assignment failed because service plans "
                        + EXCHANGE + " and " + YAMMER + " are mutually exclusive", REQUEST)), null));
        entries.add(entry(6, replace(), Status.SKIPPED, null,
                new Skipped.Changed(PEOPLE.get(6), List.of("licenses"))));
        entries.add(entry(7, replace(), Status.SKIPPED, null, new Skipped.Deleted()));
        IntStream.range(8, 20).forEach(i -> entries.add(entry(i, replace(), Status.DONE, null, null)));
        IntStream.range(20, 30).forEach(i -> entries.add(entry(i, replace(), Status.NOT_RUN, null, null)));
        return new Run(5, plan("Joiners, movers and leavers", "hr-changes-2026-11.csv"), "Ada Lovelace",
                at(17), null, null, 0, entries);
    }

    private static List<RunEntry> undone() {
        return IntStream.range(10, 14).mapToObj(i -> entry(i, remove(VISIO), Status.DONE, null, null)).toList();
    }

    private static Run assigned() {
        return run(2, "Assign Visio Plan 2", "Engineering", 32, 0, IntStream.range(10, 14)
                .mapToObj(i -> entry(i, add(VISIO), Status.DONE, null, null)).toList());
    }

    /// Ended with one user done and one failed.
    public static Run failed() {
        var location = new Write.Edit(Map.of(UserField.USAGE_LOCATION, "GB"));
        return run(1, "Set usage location", "GB for 2 users", 65, 0, List.of(
                entry(0, List.of(location, new Write.AssignLicense(List.of(new Grant(POWER_BI, Set.of())), Set.of())),
                        Status.DONE, null, null),
                entry(1, List.of(location), Status.FAILED, new Fault.Offline(Original.NONE), null)));
    }

    private static Run run(int number, String title, String origin, int minutesAgo, int undoes, List<RunEntry> all) {
        return new Run(number, plan(title, origin), "Ada Lovelace", at(-minutesAgo), at(1 - minutesAgo), null, undoes,
                all);
    }

    private static LicensePlan plan(String title, String origin) {
        return new LicensePlan(title, origin, List.of());
    }

    private static Instant at(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    private static List<Write> replace() {
        return List.of(new Write.AssignLicense(List.of(new Grant(E5, Set.of(YAMMER))), Set.of(E3)));
    }

    private static List<Write> add(SkuId product) {
        return List.of(new Write.AssignLicense(List.of(new Grant(product, Set.of())), Set.of()));
    }

    private static List<Write> remove(SkuId product) {
        return List.of(new Write.AssignLicense(List.of(), Set.of(product)));
    }

    private static RunEntry entry(
            int person, List<Write> writes, Status status, @Nullable Fault fault, @Nullable Skipped skipped) {
        User user = PEOPLE.get(person);
        int done = status == Status.DONE ? writes.size() : 0;
        List<String> requests = status == Status.NOT_RUN || status == Status.SKIPPED ? List.of() : List.of(REQUEST);
        return new RunEntry(user, new Step(user.id(), writes), status, done, fault, skipped, requests, at(18),
                Seen.NOT);
    }
}
