package app.seatkeeper.planning;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Works out exactly what a plan will do, before anything is done. Gives the same answer every time it is asked.
///
/// @param rules what is known of service plans
/// @param guard who must not be changed carelessly
public record Planner(PlanRules rules, Guard guard) {

    /// Answers what the plan does to each user, one row per user in the order in which they are first named, and
    /// which seats that needs.
    public Preview preview(TenantSnapshot tenant, LicensePlan plan, Decisions decisions) {
        Drafter drafter = new Drafter(tenant, plan, decisions, rules, guard);
        List<Draft> drafts = new ArrayList<>();
        byUser(plan).forEach((user, changes) -> drafts.add(drafter.draft(user, changes)));
        Allocation seats = new Allocation(drafts, tenant.products());
        List<PreviewRow> rows = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(drafts.get(i).row(seats.refusal(i)));
        }
        return new Preview(plan, decisions, tenant.readAt(), rows, seats.lines());
    }

    private static Map<UserId, List<Change>> byUser(LicensePlan plan) {
        Map<UserId, List<Change>> changes = new LinkedHashMap<>();
        for (Change change : plan.changes()) {
            changes.computeIfAbsent(change.user(), _ -> new ArrayList<>(1)).add(change);
        }
        plan.lost().keySet().stream().map(UserId::value).sorted()
                .forEach(user -> changes.computeIfAbsent(new UserId(user), _ -> List.of()));
        return changes;
    }
}
