package app.seatkeeper.session.msal;

import app.seatkeeper.entra.Crossroads;
import app.seatkeeper.entra.EntraAccount;
import app.seatkeeper.entra.EntraHouse;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.entra.TestBrowser;
import app.seatkeeper.entra.TestCertificates;
import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.NetworkSetup;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.tenant.Feature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/// A sign-in service under Microsoft's name, the way to it, and people with browsers: the world of one test. Each has
/// a client id of its own, since MSAL remembers refusals for the whole process.
final class World implements AutoCloseable {

    static final TestCertificates CERTIFICATES = certificates();
    static final EntraAccount DANA =
            new EntraAccount("0a8f1c52-3b7d-4e6a-9c01-5d2e8f7a6b34", "dana.whitfield@larkfield.example", Set.of());
    static final EntraAccount PRIYA =
            new EntraAccount("1b9f2d63-4c8e-4f7b-8d12-6e3f9a8b7c45", "priya.nandakumar@larkfield.example", Set.of());
    static final List<String> READING = List.of("User.Read", "User.Read.All", "Organization.Read.All");

    private static final Farewell FAREWELL = new Farewell("Seatkeeper", "You can close this page.", "It did not work.");

    final Cloud cloud;
    final Registration registration =
            new Registration(UUID.randomUUID().toString(), "8f0a6f5e-3c1d-4b7e-9a52-6d4e1c2b7a90");
    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    final Crossroads crossroads = Crossroads.open(CERTIFICATES);
    final FakeEntra entra;
    final TestBrowser browser = TestBrowser.through(crossroads, CERTIFICATES);

    World() {
        this(Cloud.GLOBAL);
    }

    World(Cloud cloud) {
        this.cloud = cloud;
        entra = FakeEntra.start(CERTIFICATES, new EntraHouse(registration.tenant(), registration.clientId(),
                cloud.graph(), List.of(DANA, PRIYA), Set.of("User.Read.All", "CallRecords.Read.All")));
        crossroads.tunnel(cloud.login().getHost(), entra.port());
    }

    private static TestCertificates certificates() {
        try {
            return TestCertificates.in(Files.createTempDirectory("certificates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MsalSignIn signIn() {
        return signIn(OptionalInt.empty(), Clock.systemUTC(), MsalSignIn.PATIENCE);
    }

    MsalSignIn signIn(Network network) {
        return new MsalSignIn(
                network, threads, FAREWELL, OptionalInt.empty(), Clock.systemUTC(), MsalSignIn.PATIENCE);
    }

    MsalSignIn signIn(OptionalInt port, Clock clock, Duration patience) {
        Network network = NetworkSetup.of(
                Optional.of(crossroads.address()), Optional.of(CERTIFICATES.trust()), Map.of());
        return new MsalSignIn(network, threads, FAREWELL, port, clock, patience);
    }

    SignInRequest.Person person(SignInMethod way) {
        return new SignInRequest.Person(way, cloud, registration, Set.of(Feature.PROFILE, Feature.ROSTER));
    }

    SignInRequest.Application application(Credential credential) {
        return new SignInRequest.Application(cloud, registration, credential);
    }

    /// Somebody who does with their browser what every stage asks for.
    Someone willing() {
        return willing(browser);
    }

    Someone willing(TestBrowser own) {
        return someone((stage, answer) -> {
            switch (stage) {
                case SignInStage.InBrowser(var page, _) -> own.visit(page);
                case SignInStage.WithCode(var code, var page, _) -> own.entering(code).visit(page);
                case SignInStage.AskingAgain _, SignInStage.AskingConsent _ -> answer.browser();
                case SignInStage.Finishing _, SignInStage.Over _ -> { }
            }
        });
    }

    Someone someone(BiConsumer<SignInStage, Answer> reaction) {
        return new Someone(threads, reaction);
    }

    @Override
    public void close() {
        crossroads.close();
        entra.close();
        threads.shutdownNow();
    }
}
