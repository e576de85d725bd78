package app.seatkeeper.boot;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

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
            return Session.ofDemo(server.root(), tokens(server), server::close);
        } catch (IOException e) {
            throw new TenantException(new Fault.Unexpected(new Original(0, "", e.toString(), "")), e);
        }
    }

    /// A token that was refused, because the person's own sessions were ended or a day has passed, gives way to a new
    /// one without anybody being asked.
    private static Tokens tokens(DemoServer server) {
        var current = new AtomicReference<>(server.token(WHO));
        return wish -> switch (wish) {
            case TokenWish.Good _ -> current.get();
            case TokenWish.Instead(var refused) -> renewed(current, refused, server);
            case TokenWish.Meeting(var refused, _) -> renewed(current, refused, server);
        };
    }

    private static String renewed(AtomicReference<String> current, String refused, DemoServer server) {
        return current.updateAndGet(token -> token.equals(refused) ? server.token(WHO) : token);
    }
}
