package app.seatkeeper.chain;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.entra.Crossroads;
import app.seatkeeper.entra.EntraAccount;
import app.seatkeeper.entra.EntraHouse;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.entra.TestBrowser;
import app.seatkeeper.entra.TestCertificates;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.NetworkSetup;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.msal.Farewell;
import app.seatkeeper.session.msal.MsalSignIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A tenant that cannot be told from a live one but by its certificates: the sign-in service and Graph of the global
/// cloud under their own names, which a proxy leads to this computer.
public final class LiveTenant implements AutoCloseable {

    /// Every right an application can have here.
    private static final Set<String> APPLICATION = Set.of("User.Read.All", "Organization.Read.All", "Group.Read.All",
            "LicenseAssignment.ReadWrite.All", "User.ReadWrite.All", "CallRecords.Read.All");
    private static final String DANA = "dana.whitfield@larkfield.example";
    private static final String HENRIK = "henrik.solheim@larkfield.example";

    /// Made once, as making keys takes its time.
    private static final TestCertificates CERTIFICATES = made();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TestCertificates certificates;
    private final Crossroads crossroads;
    private final DemoServer demo;
    private final FakeEntra entra;
    private final Registration registration;
    private final TestBrowser browser;

    private LiveTenant(int people) throws IOException {
        certificates = CERTIFICATES;
        crossroads = Crossroads.open(certificates);
        demo = DemoServer.start(DemoOptions.defaults().withUsers(people), threads);
        JsonNode global = claims(demo.token("admin"));
        registration = new Registration(UUID.randomUUID().toString(), global.path("tid").asText());
        entra = FakeEntra.start(certificates, new EntraHouse(registration.tenant(), registration.clientId(),
                Cloud.GLOBAL.graph(), List.of(account(global), account(claims(demo.token("reader")))), APPLICATION));
        crossroads.tunnel(Cloud.GLOBAL.login().getHost(), entra.port())
                .plain(Cloud.GLOBAL.graph().getHost(), demo.root().getPort());
        browser = TestBrowser.through(crossroads, certificates);
    }

    private static TestCertificates made() {
        try {
            return TestCertificates.in(Files.createTempDirectory("live-tenant"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LiveTenant open(int people) throws IOException {
        return new LiveTenant(people);
    }

    private static JsonNode claims(String token) throws IOException {
        String json = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return new JsonMapper().readTree(json);
    }

    private static EntraAccount account(JsonNode claims) {
        Set<String> roles = new LinkedHashSet<>();
        claims.path("wids").forEach(role -> roles.add(role.asText()));
        return new EntraAccount(claims.path("oid").asText(), claims.path("upn").asText(), roles);
    }

    /// Its global administrator.
    public String administrator() {
        return DANA;
    }

    /// Somebody without a role that may write.
    public String reader() {
        return HENRIK;
    }

    public TestCertificates certificates() {
        return certificates;
    }

    public DemoServer demo() {
        return demo;
    }

    public FakeEntra entra() {
        return entra;
    }

    public Registration registration() {
        return registration;
    }

    /// The browser of its administrator.
    public TestBrowser browser() {
        return browser;
    }

    public ExecutorService threads() {
        return threads;
    }

    /// What `--proxy` is given, so that Microsoft's names lead here.
    public String proxy() {
        return crossroads.address();
    }

    /// What `--trust` is given.
    public Path trust() {
        return certificates.trust();
    }

    /// The sign-in that the application uses.
    public SignIn signIn() {
        var network = NetworkSetup.of(Optional.of(proxy()), Optional.of(trust()), Map.of());
        return new MsalSignIn(network, threads, new Farewell("Seatkeeper", "Done.", "Not done."),
                OptionalInt.empty(), Clock.systemUTC(), MsalSignIn.PATIENCE);
    }

    /// Microsoft ends every session of a person: the sign-in service and Graph both.
    public void revoke(String upn) {
        demo.backDoor().revoke(upn);
    }

    @Override
    public void close() {
        crossroads.close();
        entra.close();
        demo.close();
        threads.shutdownNow();
    }
}
