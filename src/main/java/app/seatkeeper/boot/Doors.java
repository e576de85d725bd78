package app.seatkeeper.boot;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.NetworkSetup;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.session.msal.Farewell;
import app.seatkeeper.session.msal.MsalSignIn;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.Texts;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/// Every way into a tenant: the demo tenant's own, and Microsoft's. The network is set up when it is first needed, as
/// reading every certificate that is trusted takes its time.
final class Doors implements SignIn {

    private final LaunchOptions options;
    private final SignIn demo;
    private final Farewell farewell;
    private final ExecutorService workers;

    Doors(LaunchOptions options, SignIn demo, Texts texts, ExecutorService workers) {
        this.options = options;
        this.demo = demo;
        this.workers = workers;
        farewell = new Farewell(texts.of("shell.name"), texts.of("signin.page.done"), texts.of("signin.page.failed"));
    }

    @Override
    public Session open(SignInRequest request, Prompter prompter, JobContext job)
            throws TenantException, InterruptedException {
        return switch (request) {
            case SignInRequest.Demo _ -> demo.open(request, prompter, job);
            case SignInRequest.Person _, SignInRequest.Application _ ->
                    microsoft().open(request, prompter, job);
        };
    }

    /// The clock is the computer's own, whatever day the window believes in: tokens end by it.
    private SignIn microsoft() throws TenantException {
        return new MsalSignIn(network(), workers, farewell, options.redirectPort(), Clock.systemUTC(),
                MsalSignIn.PATIENCE);
    }

    private Network network() throws TenantException {
        try {
            return NetworkSetup.of(options.proxy(), options.trust(), System.getenv());
        } catch (IllegalArgumentException e) {
            String sentence = String.valueOf(e.getMessage());
            throw new TenantException(new Fault.Unexpected(new Original(0, "", sentence, "")), e);
        }
    }
}
