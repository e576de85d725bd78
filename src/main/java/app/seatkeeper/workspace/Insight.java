package app.seatkeeper.workspace;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.tenant.DirectoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everything known of a tenant at one instant, put together: who has what, what they use, what it costs. Never
/// changes.
///
/// @param roleHolders who holds a directory role, as far as that was read
/// @param today       the day on which it was put together, in UTC; ages count to it
public record Insight(
        TenantSnapshot snapshot,
        Evidence evidence,
        PriceList prices,
        Map<UserId, List<DirectoryRole>> roleHolders,
        LocalDate today) {
    public Insight {
        roleHolders = Map.copyOf(roleHolders);
    }
}
