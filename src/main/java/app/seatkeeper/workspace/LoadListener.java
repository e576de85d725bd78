package app.seatkeeper.workspace;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.tenant.SignedIn;
import java.util.List;

/// Learns what has been read of a tenant while the rest still comes. Called on any thread, one call at a
/// time; people may arrive before the tenant is named.
public interface LoadListener {

    void opened(Tenant tenant, SignedIn me);

    /// @param total how many users there are, or 0 where the tenant does not say
    void arrived(List<User> users, long total);
}
