package app.seatkeeper.boot;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
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
    public Session open(SignInRequest request, Prompter prompter, JobContext job) throws TenantException {
        try {
            DemoServer server = DemoServer.start(options, workers);
            String token = server.token(WHO);
            return Session.ofDemo(server.root(), _ -> token, server::close);
        } catch (IOException e) {
            throw new TenantException(new Fault.Unexpected(new Original(0, "", e.toString(), "")), e);
        }
    }
}
