package app.seatkeeper.workspace;

import app.seatkeeper.advice.Policy;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.tenant.DirectoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everything known of a tenant at one instant, put together: who has what, what they use, what it costs. Never
/// changes.
///
/// @param roleHolders who holds a directory role, as far as that was read
/// @param today       the day on which it was put together, in UTC; ages count to it
/// @param advice      what follows from it
public record Insight(
        TenantSnapshot snapshot,
        Evidence evidence,
        PriceList prices,
        Map<UserId, List<DirectoryRole>> roleHolders,
        LocalDate today,
        Advice advice) {

    public Insight {
        roleHolders = Map.copyOf(roleHolders);
    }

    /// With what follows by the shipped tables and the usual policy.
    public Insight(TenantSnapshot snapshot, Evidence evidence, PriceList prices,
            Map<UserId, List<DirectoryRole>> roleHolders, LocalDate today) {
        this(snapshot, evidence, prices, roleHolders, today, new Advice(new Situation(snapshot, evidence,
                Costs.monthly(snapshot, prices, today), Policy.USUAL, Tables.shipped().families(), Tables.measured(),
                roleHolders.keySet(), today)));
    }

    static Insight of(TenantSnapshot snapshot, Usage usage, PriceList prices,
            Map<UserId, List<DirectoryRole>> roleHolders, LocalDate today, TenantWorkspace.Known known) {
        Evidence evidence = Evidence.of(snapshot.users(), snapshot.products(), known.measured(), usage);
        return new Insight(snapshot, evidence, prices, roleHolders, today, new Advice(new Situation(snapshot, evidence,
                Costs.monthly(snapshot, prices, today), Policy.USUAL, known.rules().families(), known.measured(),
                roleHolders.keySet(), today)));
    }
}
