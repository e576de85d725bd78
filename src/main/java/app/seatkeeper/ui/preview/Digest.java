package app.seatkeeper.ui.preview;

import static java.util.stream.Collectors.groupingBy;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.workspace.Workspace;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A preview together with what the screen says of it as a whole. Never changes; made away from the FX thread
/// where the plan is long.
///
/// @param withoutRole what the signed-in account has no role for, as far as anybody can tell before it is tried
/// @param rolesUnknown whether it strips people of whom nobody knows whether they hold a directory role
record Digest(Preview preview, RowWords words, Map<Verdict, GroupFacts> groups, Totals totals,
        Set<Feature> withoutRole, boolean rolesUnknown) {

    /// Counts over the whole preview.
    ///
    /// @param users    users that change when the plan runs now
    /// @param requests writes that are sent for them
    /// @param unticked users that could change and were left out by the person
    /// @param waits    whether licenses by groups are to be awaited before something is taken
    record Totals(long users, long requests, long unticked, boolean waits) {

        /// Microsoft lets 3,000 changes of licenses through in 150 seconds.
        private static final double WRITES_PER_SECOND = 20;

        /// Microsoft works out what groups give in a minute or two; everybody waits at the same time.
        private static final Duration WAIT = Duration.ofSeconds(90);

        /// How long the run takes about, at the pace that Microsoft allows.
        Duration time() {
            Duration sending = Duration.ofMillis(Math.round(requests / WRITES_PER_SECOND * 1000));
            return waits ? sending.plus(WAIT) : sending;
        }
    }

    /// Works the preview out and looks it over.
    static Digest of(Workspace workspace, LicensePlan plan, Decisions decisions, RowWords words) {
        Preview preview = workspace.preview(plan, decisions);
        return of(preview, words, workspace.withoutRole(preview),
                workspace.snapshot().isRead(Gap.Part.ROLE_HOLDERS));
    }

    private static Digest of(Preview preview, RowWords words, Set<Feature> withoutRole, boolean rolesKnown) {
        Map<Verdict, List<PreviewRow>> rows = preview.rows().stream().collect(groupingBy(PreviewRow::verdict));
        Map<Verdict, GroupFacts> groups = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            List<PreviewRow> members = rows.getOrDefault(verdict, List.of());
            groups.put(verdict, GroupSummary.of(verdict, members, words));
        }
        long unticked = rows.getOrDefault(Verdict.WILL_CHANGE, List.of()).stream()
                .filter(row -> !row.included()).count();
        var steps = preview.steps();
        long requests = steps.stream().mapToLong(step -> step.writes().size()).sum();
        boolean waits = steps.stream().map(Step::writes).anyMatch(writes -> writes.size() > 1
                && writes.stream().anyMatch(Write.JoinGroup.class::isInstance)
                && !(writes.getLast() instanceof Write.JoinGroup));
        boolean unknown = !rolesKnown && preview.plan().changes().stream().anyMatch(Digest::strips);
        return new Digest(preview, words, groups, new Totals(steps.size(), requests, unticked, waits), withoutRole,
                unknown);
    }

    private static boolean strips(Change change) {
        return switch (change) {
            case Change.Reclaim _, Change.RevokeSessions _ -> true;
            case Change.Edit(_, var values) -> "false".equals(values.get(UserField.ACCOUNT_ENABLED));
            case Change.Assign _, Change.Remove _, Change.Replace _, Change.SetPlans _, Change.Reprocess _,
                 Change.JoinGroup _, Change.LeaveGroup _, Change.MoveGroup _ -> false;
        };
    }

    GroupFacts group(Verdict verdict) {
        return groups.getOrDefault(verdict, new GroupFacts(verdict, 0, "", 0, 0));
    }
}
