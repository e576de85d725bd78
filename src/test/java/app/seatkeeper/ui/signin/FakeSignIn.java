package app.seatkeeper.ui.signin;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Opens the demo only; before that it fails once with each fault it was given.
final class FakeSignIn implements SignIn {

    static final Session SESSION = new Session(URI.create("http://127.0.0.1:1"), _ -> "token", true, () -> { });

    private final Deque<Fault> faults;

    FakeSignIn(Fault... faults) {
        this.faults = new ArrayDeque<>(List.of(faults));
    }

    @Override
    public Set<SignInMethod> available() {
        return Set.of(SignInMethod.DEMO);
    }

    @Override
    public Session open(SignInMethod method, JobContext job) throws TenantException {
        if (!faults.isEmpty()) {
            throw new TenantException(faults.poll());
        }
        return SESSION;
    }
}
