package app.seatkeeper.ui.signin;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Opens whatever is asked for and remembers it; before that it fails once with each fault it was given.
final class FakeSignIn implements SignIn {

    static final Session SESSION = Session.ofDemo(URI.create("http://127.0.0.1:1"), _ -> "token", () -> { });

    private final Deque<Fault> faults;
    private final List<SignInRequest> asked = new ArrayList<>();

    FakeSignIn(Fault... faults) {
        this.faults = new ArrayDeque<>(List.of(faults));
    }

    @Override
    public Session open(SignInRequest request, Prompter prompter, JobContext job) throws TenantException {
        asked.add(request);
        if (!faults.isEmpty()) {
            throw new TenantException(faults.poll());
        }
        return SESSION;
    }

    List<SignInRequest> asked() {
        return List.copyOf(asked);
    }
}
