package app.seatkeeper.session.msal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Looks into the tokens of the tests.
final class Jwt {

    private Jwt() { }

    static String claim(String token, String name) throws JsonProcessingException {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new JsonMapper().readTree(new String(claims, StandardCharsets.UTF_8)).path(name).asText();
    }
}
