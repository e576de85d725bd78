package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.boot.LaunchOptions.BadOptionException;
import app.seatkeeper.session.Cloud;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchOptionsTest {

    private static final String CLIENT = "0f6e2a1b-4c3d-4e5f-8a9b-1c2d3e4f5a6b";

    @TempDir private Path beside;

    @Test
    void withoutAnyOptionAPersonSitsAtTheWindowAndTheDemoTenantHas2500People() throws BadOptionException {
        var options = read();

        assertEquals(Optional.empty(), options.tour());
        assertEquals(Optional.empty(), options.now());
        assertEquals(2_500, options.demoUsers());
    }

    @Test
    void anArgumentBeatsTheEnvironmentWhichBeatsTheFile() throws BadOptionException, IOException {
        Files.writeString(beside.resolve("seatkeeper.properties"),
                "demoUsers=170\nnow=2026-01-01T00:00Z");
        var environment = Map.of("SEATKEEPER_DEMO_USERS", "180", "SEATKEEPER_NOW", "2026-02-02T00:00:00Z");

        var options = LaunchOptions.read(new String[] {"--demo-users=190"}, environment, beside);

        assertEquals(190, options.demoUsers());
        assertEquals(Optional.of(Instant.parse("2026-02-02T00:00:00Z")), options.now());
    }

    @Test
    void theTourFolderMayFollowAsAWordOfItsOwn() throws BadOptionException {
        assertEquals(Optional.of(Path.of("target/tour")), read("--tour", "target/tour").tour());
    }

    @Test
    void whatATenantNeedsComesFromWhereverItWasSetAndSaysSo() throws BadOptionException, IOException {
        var file = Files.writeString(beside.resolve("seatkeeper.properties"), "clientId=" + CLIENT + "\nproxy=direct");
        var environment = Map.of("SEATKEEPER_TENANT", " larkfield.example ", "SEATKEEPER_READ_ONLY", "true");

        String[] words = {"--cloud=USGov", "--redirect-port", "8400"};
        var options = LaunchOptions.read(words, environment, beside);

        assertEquals(List.of(Optional.of(CLIENT), Optional.of("larkfield.example"), Optional.of(Cloud.US_GOVERNMENT),
                OptionalInt.of(8_400), Optional.of("direct"), Optional.empty(), true),
                List.of(options.clientId(), options.tenant(), options.cloud(), options.redirectPort(), options.proxy(),
                        options.trust(), options.readOnly()));
        assertEquals(List.of("--cloud", "SEATKEEPER_TENANT", file.toString()),
                Stream.of(Option.CLOUD, Option.TENANT, Option.CLIENT_ID)
                        .map(option -> options.origin(option).orElseThrow().place()).toList());
        assertEquals(Optional.empty(), options.origin(Option.TRUST));
    }

    @Test
    void twoAddressesMakeACustomCloud() throws BadOptionException {
        var expected = Cloud.custom(URI.create("https://login.example.com"), URI.create("https://graph.example.com"));

        assertEquals(Optional.of(expected),
                read("--authority=https://login.example.com/", "--graph=https://graph.example.com").cloud());
        assertEquals(Optional.of(expected), read("--cloud=custom", "--authority=https://login.example.com",
                "--graph=https://graph.example.com").cloud());
    }

    @Test
    void certificatesToTrustAreAFileThatCanBeRead() throws BadOptionException, IOException {
        var file = Files.writeString(beside.resolve("company.pem"), "");

        assertEquals(Optional.of(file), read("--trust", file.toString()).trust());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--colour | Unknown option: --colour",
        "--client-secret=x | Unknown option: --client-secret",
        "--tour | --tour needs a value: walk through the main job without a person and save pictures to this folder",
        "--tenant= | --tenant needs a value: domain or id of the tenant to sign in to",
        "--now=yesterday | --now needs an instant such as 2026-11-19T12:03:00Z",
        "--demo-users=many | --demo-users needs a whole number",
        "--demo-users=3 | --demo-users needs a number from 120 to 1000000",
        "--config=nowhere.properties | --config names a file that cannot be read: nowhere.properties",
        "--client-id=seatkeeper "
                + "| --client-id needs an application (client) id: 32 hexadecimal digits in five groups",
        "--tenant=a/b | --tenant needs a domain or a tenant id",
        "--cloud=mars | --cloud needs one of global, usgov, usdod, china, custom",
        "--cloud=custom | A custom cloud needs both --authority and --graph",
        "--graph=https://graph.example.com | A custom cloud needs both --authority and --graph",
        "--authority=http://login.example.com "
                + "| --authority needs the https address of a server, such as https://login.example.com",
        "--graph=graph.example.com | --graph needs the https address of a server, such as https://login.example.com",
        "--redirect-port=0 | --redirect-port needs a port, a number from 1 to 65535",
        "--redirect-port=99999 | --redirect-port needs a port, a number from 1 to 65535",
        "--proxy=proxy.example.com | --proxy needs host:port, such as proxy.example.com:8080, or direct",
        "--proxy=me:secret@proxy.example.com:8080 "
                + "| --proxy needs host:port, such as proxy.example.com:8080, or direct",
        "--trust=nowhere.pem | --trust names a file that cannot be read: nowhere.pem",
        "--trust=pom.xml | --trust needs a file of certificates, one of .pem, .crt, .cer, .p12, .pfx",
        "--read-only=yes | --read-only is either true or false",
    })
    void anOptionThatCannotBeUnderstoodIsToldInOneSentence(String argument, String sentence) {
        var refused = assertThrows(BadOptionException.class, () -> read(argument));

        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aBadValueIsBlamedOnThePlaceItCameFrom() throws IOException {
        var file = Files.writeString(beside.resolve("seatkeeper.properties"), "redirectPort=browser");
        var none = new String[0];

        assertEquals("SEATKEEPER_READ_ONLY is either true or false", assertThrows(BadOptionException.class,
                () -> LaunchOptions.read(none, Map.of("SEATKEEPER_READ_ONLY", "1"), Path.of("nowhere")))
                .getMessage());
        assertEquals("redirectPort in " + file + " needs a port, a number from 1 to 65535", assertThrows(
                BadOptionException.class, () -> LaunchOptions.read(none, Map.of(), beside)).getMessage());
    }

    @Test
    void anAddressBesideOneOfMicrosoftsCloudsIsAContradiction() {
        assertEquals("--graph is for a custom cloud alone, but the cloud is china", assertThrows(
                BadOptionException.class, () -> read("--cloud=china", "--graph=https://graph.example.com"))
                .getMessage());
    }

    private LaunchOptions read(String... args) throws BadOptionException {
        return LaunchOptions.read(args, Map.of(), beside);
    }
}
