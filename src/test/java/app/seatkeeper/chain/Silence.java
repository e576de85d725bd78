package app.seatkeeper.chain;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.workspace.LoadListener;
import java.util.List;

/// Nobody who listens while a tenant is read.
class Silence implements LoadListener {

    @Override
    public void opened(Tenant opened, SignedIn me) { }

    @Override
    public void arrived(List<User> users, long total) { }
}
