package app.seatkeeper.boot;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Executor;

/// Opens the demo tenant: a server inside this process, which ends with the session.
final class DemoSignIn implements SignIn {

    /// Who explores the demo tenant: its global administrator.
    private static final String WHO = "admin";

    private final DemoOptions options;
    private final Executor workers;

    DemoSignIn(DemoOptions options, Executor workers) {
        this.options = options;
        this.workers = workers;
    }

    @Override
    public Set<SignInMethod> available() {
        return Set.of(SignInMethod.DEMO);
    }

    @Override
    public Session open(SignInMethod method, JobContext job) throws TenantException {
        if (!available().contains(method)) {
            throw new IllegalArgumentException("Nobody can sign in by " + method);
        }
        try {
            DemoServer server = DemoServer.start(options, workers);
            return new Session(server.root(), _ -> server.token(WHO), true, server::close);
        } catch (IOException e) {
            throw new TenantException(new Fault.Unexpected(new Original(0, "", e.toString(), "")), e);
        }
    }
}
