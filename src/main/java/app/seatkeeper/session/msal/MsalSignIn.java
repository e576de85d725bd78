package app.seatkeeper.session.msal;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Granted;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.PermissionCheck;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.TenantException;
import com.microsoft.aad.msal4j.AbstractClientApplicationBase;
import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/// Signs in to tenants of Microsoft's, and of whoever speaks as Microsoft does. Nothing is kept but in memory, and
/// there only as long as the session is open.
public final class MsalSignIn implements SignIn {

    /// How long the browser is waited for.
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Network network;
    private final ExecutorService workers;
    private final BrowserWay.Place place;

    /// @param workers      one daemon or virtual thread for each task; never the common pool, in which a sign-in that
    ///                     waits for a person holds up everybody
    /// @param redirectPort of this computer, that the browser comes back to; empty for any that is free
    /// @param clock        what the stages' times and the sign-in service's clock are compared with
    /// @param patience     how long the browser is waited for
    public MsalSignIn(
            Network network, ExecutorService workers, Farewell farewell, OptionalInt redirectPort, Clock clock,
            Duration patience) {
        this.network = network;
        this.workers = workers;
        place = new BrowserWay.Place(redirectPort, farewell, patience, clock);
    }

    @Override
    public Session open(SignInRequest request, Prompter prompter, JobContext job)
            throws TenantException, InterruptedException {
        job.checkCancelled();
        return switch (request) {
            case SignInRequest.Demo _ -> throw new IllegalArgumentException("Nobody signs in to the demo tenant");
            case SignInRequest.Person person -> open(person, prompter);
            case SignInRequest.Application application -> open(application);
        };
    }

    private Session open(SignInRequest.Person request, Prompter prompter)
            throws TenantException, InterruptedException {
        Line line = new Line(network, workers, place.clock());
        var where = new Entrance.Place(request.cloud(), request.registration());
        PublicClientApplication msal = built(
                PublicClientApplication.builder(request.registration().clientId()), where, line).build();
        var ways = new Talk.Ways(new BrowserWay(msal, place, workers), new DeviceWay(msal, place.clock()));
        var entrance = new Entrance(msal, where, line, new Talk(prompter, ways, line, workers), place.clock());
        boolean opened = false;
        try {
            Account account = firstTime(entrance, request.way(), request.features());
            var tokens = new PersonTokens(entrance, account);
            var consents = new PersonConsents(entrance, tokens, account);
            opened = true;
            return new Session(request.cloud().graph(), tokens, consents, network, request.way(), tokens::end);
        } finally {
            if (!opened) {
                entrance.close();
            }
        }
    }

    private static Account firstTime(Entrance entrance, SignInMethod way, Set<Feature> features)
            throws TenantException, InterruptedException {
        Set<Permission> wanted = features.stream().filter(feature -> !feature.isForApplicationsAlone())
                .flatMap(feature -> feature.permissions().stream()).collect(Collectors.toUnmodifiableSet());
        var ask = new Ask(entrance.place().scopes().of(wanted), Optional.empty(), Optional.empty());
        try {
            Account account = entrance.account(entrance.talk().begun(way, ask));
            refuseLessThan(features, account);
            return account;
        } catch (Cancelled _) {
            throw new TenantException(new Fault.SignInFailed(SignInTrouble.DECLINED, "", Original.NONE));
        } catch (Failure e) {
            throw new TenantException(entrance.fault(e, e.way()));
        }
    }

    private static void refuseLessThan(Set<Feature> features, Account account) throws TenantException {
        var granted = new Granted(account.granted(), false);
        Set<String> withheld = features.stream().filter(feature -> !feature.isForApplicationsAlone())
                .flatMap(feature -> PermissionCheck.missing(feature, granted).stream())
                .map(Permission::scope).collect(Collectors.toCollection(TreeSet::new));
        if (!withheld.isEmpty()) {
            throw new TenantException(new Fault.SignInFailed(
                    SignInTrouble.PERMISSIONS_WITHHELD, String.join(", ", withheld), Original.NONE));
        }
    }

    private Session open(SignInRequest.Application request) throws TenantException, InterruptedException {
        var where = new Entrance.Place(request.cloud(), request.registration());
        if (where.anyTenant()) {
            throw new TenantException(new Fault.SignInFailed(SignInTrouble.TENANT_NEEDED, "", Original.NONE));
        }
        Line line = new Line(network, workers, place.clock());
        var msal = built(ConfidentialClientApplication.builder(
                request.registration().clientId(), credential(request.credential())), where, line).build();
        var tokens = new ApplicationTokens(
                msal, line, new Diagnosis(where.host(), line), where.scopes(), place.clock());
        boolean opened = false;
        try {
            tokens.token(TokenWish.GOOD);
            opened = true;
        } finally {
            if (!opened) {
                tokens.end();
            }
        }
        return new Session(request.cloud().graph(), tokens,
                new ApplicationConsents(where.adminLink(request.registration().tenant())),
                network, request.way(), tokens::end);
    }

    /// Says that claims challenges are understood (`cp1`); never asks another server who the tenant's is.
    private <B extends AbstractClientApplicationBase.Builder<B>> B built(B builder, Entrance.Place where, Line line) {
        try {
            return builder.authority(where.authority(where.registration().tenant())).instanceDiscovery(false)
                    .clientCapabilities(Set.of("cp1")).httpClient(line).executorService(workers);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not the address of a sign-in service: " + where.host(), e);
        }
    }

    private static IClientCredential credential(Credential credential) {
        return switch (credential) {
            case Credential.Secret(var value) -> ClientCredentialFactory.createFromSecret(value);
            case Credential.Certificate(var key, var chain) ->
                    ClientCredentialFactory.createFromCertificateChain(key, chain);
        };
    }
}
