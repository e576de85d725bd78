package app.seatkeeper.workspace;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.tenant.SignedIn;
import java.util.List;

/// Nobody to tell about a load.
final class Silent implements LoadListener {

    @Override
    public void opened(Tenant tenant, SignedIn me) { }

    @Override
    public void arrived(List<User> users, long total) { }
}
