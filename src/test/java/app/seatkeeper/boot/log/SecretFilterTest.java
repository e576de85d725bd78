package app.seatkeeper.boot.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFilterTest {

    private static final String JWT = base64("{\"alg\":\"RS256\"}") + "." + base64("{\"upn\":\"ada@contoso.example\"}")
            + "." + base64("a signature");
    private static final String UNSIGNED = base64("{\"alg\":\"none\"}") + "." + base64("{\"oid\":\"1\"}") + ".";
    private static final String OPAQUE = "1.AXoA_" + "mQ3x-7Lk".repeat(12);

    @ParameterizedTest
    @ValueSource(strings = {
        "Authorization: Bearer %s",
        "authorization=Bearer %s",
        "{\"Authorization\":[\"Bearer %s\"]}",
        "Proxy-Authorization: Basic %s",
        "sent with bearer %s, then again",
        "grant_type=refresh_token&refresh_token=%s&scope=openid",
        "client_id=1&client_secret=%s",
        "clientSecret = '%s'",
        "client_assertion=%s&x=1",
        "assertion=%s",
        "GET /?code=%s&state=7",
        "device_code: %s",
        "grant_type=device_code&device_code=%s&client_id=1",
        "grant_type=authorization_code&code=%s&code_verifier=1&redirect_uri=http://localhost:1",
        "code_verifier=%s&redirect_uri=http://localhost:1",
        "client-secret: %s",
        "id_token_hint=%s&x=1",
        "{\"client_assertion\":\"%s\"}",
        "{\"access_token\": \"%s\", \"expires_in\": 3599}",
        "{\"id_token\":\"%s\"}",
        "{\\\"refresh_token\\\":\\\"%s\\\"}",
        "AccessToken[token=%s, expires=soon]",
        "https://reports.example/download?sig=%s&se=2026",
        "Set-Cookie: ESTSAUTH=%s; path=/",
        "password=%s",
    })
    void noSecretPassesWhateverItsShape(String sentence) {
        for (var secret : new String[] {JWT, UNSIGNED, OPAQUE, "hunter2~.8Q"}) {
            var clean = SecretFilter.withoutSecrets(sentence.formatted(secret));

            assertEquals(-1, clean.indexOf(secret), clean);
            assertEquals(-1, clean.indexOf(secret.substring(0, 7)), clean);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "the token %s was refused", "[%s]", "a/%s/b", "x=%s"})
    void aTokenIsKnownByItsLooksWhereverItStands(String sentence) {
        for (var secret : new String[] {JWT, UNSIGNED, OPAQUE}) {
            assertEquals(
                    sentence.formatted("«secret»"),
                    SecretFilter.withoutSecrets(sentence.formatted(secret)).replace("1.«secret»", "«secret»"));
        }
    }

    @Test
    void aVerifierIsKnownByItsLooks() {
        assertEquals("sent «secret» along",
                SecretFilter.withoutSecrets("sent dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk along"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            AADSTS50034: The user account ada.l@larkfield.example does not exist in the larkfield.example directory. \
            | AADSTS50034: The user account «secret» does not exist in the larkfield.example directory.
            AADSTS50020: User account 'x_contoso.com#EXT#@larkfield.example' from identity provider 'live.com' \
            | AADSTS50020: User account '«secret»' from identity provider 'live.com'
            {"upn":"zoë.o'dwyer@larkfield.example"} | {"upn":"«secret»"}
            """)
    void nobodysSignInNamePasses(String line, String clean) {
        assertEquals(clean, SecretFilter.withoutSecrets(line));
    }

    @Test
    void aPrivateKeyIsTakenOutWhole() {
        var key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\nBgkqhkiG9w0B\n-----END PRIVATE KEY-----";

        var clean = SecretFilter.withoutSecrets("key " + key + " read");

        assertEquals("key -----BEGIN PRIVATE KEY-----«secret» read", clean);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Response{protocol=http/1.1, code=404, message=Not Found}
            {"error":{"code":"Request_ResourceNotFound","message":"Resource 'x' does not exist"}}
            GET /v1.0/users?$top=999&$select=id,displayName&$skiptoken=7 took 120 ms
            request-id 3f2504e0-4f89-11d3-9a0c-0305e82c3301
            at app.seatkeeper.graph.UserStream.lambda$pages$0(UserStream.java:77)
            at java.base@25.0.3/java.lang.Thread.run(Thread.java:1474) app.seatkeeper.jobs.Crew@4f2a
            AADSTS700016: Application with identifier '0f6e2a1b-4c3d-4e5f-8a9b-1c2d3e4f5a6b' was not found
            anOptionThatCannotBeUnderstoodIsToldInOneSentence
            """)
    void whatIsNoSecretStays(String line) {
        assertEquals(line, SecretFilter.withoutSecrets(line));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
