package app.seatkeeper.session.msal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.entra.EntraError;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.NetworkSetup;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every failure ends in its own sentence. Nothing secret is in it.
@Timeout(60)
class TroublesTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private static SignInRequest request(World world, SignInMethod way) {
        return way == SignInMethod.APP_ONLY
                ? world.application(new Credential.Secret(FakeEntra.SECRET)) : world.person(way);
    }

    private static Fault.SignInFailed failure(World world, SignInMethod way) {
        return failure(world, world.signIn(), way);
    }

    private static Fault.SignInFailed failure(World world, MsalSignIn signIn, SignInMethod way) {
        return Faults.failed(() -> signIn.open(request(world, way), world.willing(), JobContext.UNWATCHED));
    }

    @ParameterizedTest
    @MethodSource("app.seatkeeper.session.msal.TroubleCase#all")
    void whatMicrosoftAnswersIsUnderstood(TroubleCase one) {
        try (var world = new World()) {
            world.entra.script().refuse(one.endpoint(), one.answer());

            Fault.SignInFailed fault = failure(world, one.way());

            assertEquals(one.trouble(), fault.trouble());
            Original original = fault.original();
            assertTrue(original.message().isEmpty() || original.message().equals("In Microsoft's own words."),
                    original.message());
            assertTrue(world.entra.script().secrets().stream().noneMatch(fault.toString()::contains));
        }
    }

    @Test
    void whoDeclinesInTheBrowserIsToldSo() {
        try (var world = new World()) {
            Fault.SignInFailed fault = Faults.failed(() -> world.signIn().open(world.person(SignInMethod.BROWSER),
                    world.willing(world.browser.declining()), JobContext.UNWATCHED));

            assertEquals(SignInTrouble.DECLINED, fault.trouble());
            assertEquals("AADSTS65004", fault.original().code());
            assertEquals("User declined to consent to access the app.", fault.original().message());
        }
    }

    @Test
    void whoCancelsHasDeclined() {
        try (var world = new World()) {
            Someone reluctant = world.someone((_, answer) -> answer.cancel());

            assertEquals(SignInTrouble.DECLINED, Faults.failed(() -> world.signIn().open(
                    world.person(SignInMethod.BROWSER), reluctant, JobContext.UNWATCHED)).trouble());
        }
    }

    @Test
    void whoeverDoesNotComeBackIsNotWaitedForLonger() {
        try (var world = new World()) {
            Someone gone = world.someone((_, _) -> { });
            MsalSignIn signIn = world.signIn(OptionalInt.empty(), Clock.systemUTC(), SHORT);

            assertEquals(SignInTrouble.NOBODY_CAME_BACK, Faults.failed(() -> signIn.open(
                    world.person(SignInMethod.BROWSER), gone, JobContext.UNWATCHED)).trouble());
        }
    }

    @Test
    void lessThanAskedForIsNoSignIn() {
        try (var world = new World()) {
            world.entra.script().withhold(List.of("User.Read.All"));

            Fault.SignInFailed fault = failure(world, SignInMethod.BROWSER);

            assertEquals(SignInTrouble.PERMISSIONS_WITHHELD, fault.trouble());
            assertEquals("User.Read.All", fault.detail());
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var world = new World(); var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MsalSignIn signIn = world.signIn(
                    OptionalInt.of(other.getLocalPort()), Clock.systemUTC(), MsalSignIn.PATIENCE);

            Fault.SignInFailed fault = failure(world, signIn, SignInMethod.BROWSER);

            assertEquals(SignInTrouble.PORT_TAKEN, fault.trouble());
            assertEquals(String.valueOf(other.getLocalPort()), fault.detail());
        }
    }

    @Test
    void aWrongClockIsSaidToBeSoByHowMuch() {
        try (var world = new World()) {
            world.entra.script().refuse("token", new EntraError(
                    "invalid_client", 700024, "Client assertion is not within its valid time range."));
            Clock fast = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(7).plusSeconds(20));

            Fault.SignInFailed fault = failure(world,
                    world.signIn(OptionalInt.empty(), fast, MsalSignIn.PATIENCE), SignInMethod.APP_ONLY);

            assertEquals(SignInTrouble.CLOCK_WRONG, fault.trouble());
            assertEquals("7 minutes", fault.detail());
        }
    }

    @Test
    void aPageInsteadOfDataIsAPortal() {
        try (var world = new World()) {
            world.entra.script().answer("devicecode", 200, "text/html", "<html>Welcome to our café</html>");

            Fault.SignInFailed fault = failure(world, SignInMethod.DEVICE_CODE);

            assertEquals(SignInTrouble.PORTAL, fault.trouble());
            assertEquals("login.microsoftonline.com", fault.detail());
            assertFalse(fault.toString().contains("café"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void whenMicrosoftIsBusyItIsSaid(int status) {
        try (var world = new World()) {
            for (int i = 0; i < 3; i++) {
                world.entra.script().answer("token", status, "text/html", "<html>busy</html>");
            }

            assertEquals(SignInTrouble.BUSY, failure(world, SignInMethod.APP_ONLY).trouble());
        }
    }

    @Test
    void aProxyThatWantsANameIsTold() {
        try (var world = new World(Cloud.US_GOVERNMENT)) {
            world.crossroads.refuse("login.microsoftonline.com", "407 Proxy Authentication Required");
            var elsewhere = new SignInRequest.Person(SignInMethod.DEVICE_CODE, Cloud.GLOBAL,
                    world.registration, world.person(SignInMethod.BROWSER).features());

            assertEquals(SignInTrouble.PROXY_REFUSED, Faults.failed(() -> world.signIn().open(
                    elsewhere, world.willing(), JobContext.UNWATCHED)).trouble());
        }
    }

    @Test
    void whoIsOfflineOrTrustsSomebodyElseIsToldWhichHost() {
        try (var world = new World()) {
            Network strict = NetworkSetup.of(Optional.of(world.crossroads.address()), Optional.empty(), Map.of());
            Network nowhere = NetworkSetup.of(Optional.of("127.0.0.1:9"), Optional.empty(), Map.of());

            var inspected = failure(world, world.signIn(strict), SignInMethod.DEVICE_CODE);
            var offline = failure(world, world.signIn(nowhere), SignInMethod.DEVICE_CODE);

            assertEquals(List.of(SignInTrouble.CONNECTION_INSPECTED, SignInTrouble.OFFLINE),
                    List.of(inspected.trouble(), offline.trouble()));
            assertEquals(List.of("login.microsoftonline.com", "login.microsoftonline.com"),
                    List.of(inspected.detail(), offline.detail()));
        }
    }

    @Test
    void everyTroubleHasASentenceOfItsOwn() {
        var texts = new FaultTexts(Texts.load(Locale.ENGLISH), TenantNames.of(null));

        Map<String, Long> sentences = Arrays.stream(SignInTrouble.values())
                .map(trouble -> texts.sentence(new Fault.SignInFailed(
                        trouble, "", new Original(400, "x", "Other words", ""))))
                .collect(groupingBy(sentence -> sentence, counting()));

        assertEquals(SignInTrouble.values().length, sentences.size());
    }
}
