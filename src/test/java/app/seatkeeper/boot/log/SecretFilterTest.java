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
    void aPrivateKeyIsTakenOutWhole() {
        var key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\nBgkqhkiG9w0B\n-----END PRIVATE KEY-----";

        var clean = SecretFilter.withoutSecrets("key " + key + " read");

        assertEquals("key -----BEGIN PRIVATE KEY-----«secret» read", clean);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Response{protocol=http/1.1, code=404, message=Not Found}
            {"error":{"code":"Request_ResourceNotFound","message":"Resource 'x' does not exist"}}
            GET /v1.0/users?$top=999&$select=id,displayName&$skiptoken=7 took 120 ms
            request-id 3f2504e0-4f89-11d3-9a0c-0305e82c3301
            at app.seatkeeper.graph.UserStream.lambda$pages$0(UserStream.java:77)
            """)
    void whatIsNoSecretStays(String line) {
        assertEquals(line, SecretFilter.withoutSecrets(line));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
