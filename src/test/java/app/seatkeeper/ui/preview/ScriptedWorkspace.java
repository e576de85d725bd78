package app.seatkeeper.ui.preview;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.DataLoss;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Holding;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.LocationOffer;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.planning.SeatLine;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A workspace whose preview is a script: the first users of the tenant lack a usage location, lose a mailbox, hold
/// what a group gives, or have nothing to do; everybody else gets Visio Plan 2. A run fails for the last user.
class ScriptedWorkspace extends SampleWorkspace {

    static final LicensePlan PLAN = new LicensePlan("Joiners, movers and leavers", "hr-changes-2026-11.csv", List.of());

    private final List<Run> runs = new ArrayList<>();
    private final AtomicInteger previews = new AtomicInteger();

    ScriptedWorkspace(TenantSnapshot snapshot) {
        super(snapshot);
    }

    int previews() {
        return previews.get();
    }

    @Override
    public Preview preview(LicensePlan plan, Decisions decisions) {
        previews.incrementAndGet();
        List<User> users = snapshot().users();
        List<PreviewRow> rows = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            rows.add(row(i, users.get(i), decisions));
        }
        return new Preview(plan, decisions, SampleTenant.NOW, rows, List.of(
                new SeatLine(SampleTenant.E3, 30, 28, 1, 2, 0), new SeatLine(SampleTenant.VISIO, 8, 7, 3, 4, 2)));
    }

    private static PreviewRow row(int i, User user, Decisions decided) {
        boolean in = !decided.leftOut().contains(user.id());
        return switch (i) {
            case 0, 1 -> located(i, user, decided, in);
            case 2 -> emptied(user, decided, in);
            case 3 -> new PreviewRow(user, Verdict.CANNOT_BE_DONE, false, held(user), held(user), Map.of(),
                    List.of(new PlanProblem.Inherited(SampleTenant.E3, List.of(SampleTenant.SALES))), null);
            case 4 -> new PreviewRow(user, Verdict.NOTHING_TO_DO, false, held(user), held(user), Map.of(),
                    List.of(), null);
            default -> given(user, in, Map.of(), List.of(), Verdict.WILL_CHANGE);
        };
    }

    private static PreviewRow located(int i, User user, Decisions decided, boolean in) {
        String country = decided.usageLocations().getOrDefault(user.id(), "");
        var organization = new LocationOffer("GB", LocationOffer.Origin.ORGANIZATION);
        var offers = i == 0 ? List.of(new LocationOffer("SE", LocationOffer.Origin.PROFILE), organization)
                : List.of(organization);
        return country.isEmpty()
                ? given(user, in, Map.of(), List.of(new PlanProblem.NoUsageLocation(offers)), Verdict.NEEDS_DECISION)
                : given(user, in, Map.of(UserField.USAGE_LOCATION, country), List.of(), Verdict.WILL_CHANGE);
    }

    private static PreviewRow emptied(User user, Decisions decided, boolean in) {
        var step = new Step(user.id(), List.of(new Write.AssignLicense(List.of(), user.products())));
        return new PreviewRow(user,
                decided.accepted().contains(user.id()) ? Verdict.WILL_CHANGE : Verdict.NEEDS_DECISION,
                in, held(user), List.of(), Map.of(),
                List.of(new PlanProblem.LosesData(Set.of(DataLoss.MAILBOX))), step);
    }

    private static PreviewRow given(
            User user, boolean in, Map<UserField, String> edits, List<PlanProblem> problems, Verdict verdict) {
        List<Holding> after = new ArrayList<>(held(user));
        after.removeIf(one -> one.product().equals(SampleTenant.VISIO));
        after.add(new Holding(SampleTenant.VISIO, Set.of(), true, false));
        var step = new Step(user.id(),
                List.of(new Write.AssignLicense(List.of(new Grant(SampleTenant.VISIO, Set.of())), Set.of())));
        return new PreviewRow(user, verdict, in, held(user), after, edits, problems, step);
    }

    private static List<Holding> held(User user) {
        return user.products().stream().sorted(SkuId::compareTo)
                .map(product -> new Holding(product, Set.of(), true, false)).toList();
    }

    @Override
    public Run run(Preview confirmed, int undoes, JobContext job) {
        List<RunEntry> entries = new ArrayList<>();
        var rows = confirmed.rows().stream().filter(row -> row.runs().isPresent()).toList();
        for (PreviewRow row : rows) {
            boolean last = row.equals(rows.getLast());
            entries.add(new RunEntry(row.user(), row.runs().orElseThrow(),
                    last ? RunEntry.Status.SKIPPED : RunEntry.Status.DONE, last ? 0 : 1, null,
                    last ? new RunEntry.Skipped.NoSeat() : null, List.of(), SampleTenant.NOW, Seen.NOT));
        }
        var run = new Run(runs.size() + 1, confirmed.plan(), "Ada", SampleTenant.NOW, SampleTenant.NOW, null, undoes,
                entries);
        runs.addFirst(run);
        return run;
    }

    @Override
    public LicensePlan undo(Run run) {
        return new LicensePlan("Undo " + run.plan().title(), "run " + run.number(), List.of());
    }

    @Override
    public List<Run> history() {
        return List.copyOf(runs);
    }
}
