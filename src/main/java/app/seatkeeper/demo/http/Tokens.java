package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes and reads the demo's access tokens: JSON web tokens that nobody signed, which only this server believes.
public final class Tokens {

    private static final String CODE = "InvalidAuthenticationToken";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD = encoded("{\"typ\":\"JWT\",\"alg\":\"none\"}");

    private final Clock clock;

    /// Tokens that end by this clock.
    public Tokens(Clock clock) {
        this.clock = clock;
    }

    /// Makes a token.
    ///
    /// @param lasts how long it is good for; zero and less make one that has expired
    public String made(Caller caller, Duration lasts) {
        var claims = JSON.createObjectNode();
        claims.put("aud", "https://graph.microsoft.com").put("tid", Tenant.ID)
                .put("exp", clock.instant().plus(lasts).getEpochSecond());
        if (caller.application()) {
            var roles = claims.putArray("roles");
            caller.permissions().stream().sorted().forEach(roles::add);
        } else {
            claims.put("oid", caller.id()).put("upn", caller.upn());
            claims.put("scp", String.join(" ", caller.permissions().stream().sorted().toList()));
            var wids = claims.putArray("wids");
            caller.roles().stream().sorted().forEach(wids::add);
        }
        if (caller.handlesClaims()) {
            claims.putArray("xms_cc").add("cp1");
        }
        return HEAD + "." + encoded(claims.toString()) + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the `Authorization` header.
    ///
    /// @throws Refusal 401 if there is none, or one that is not good
    public Caller caller(Optional<String> authorization) {
        String token = authorization.filter(text -> text.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(text -> text.substring(7).strip()).orElse("");
        if (token.isEmpty()) {
            throw new Refusal(401, CODE, "Access token is empty.");
        }
        var claims = claims(token);
        if (!Tenant.ID.equals(claims.path("tid").asText())) {
            throw new Refusal(401, CODE, "Access token validation failure. Invalid tenant.");
        }
        if (claims.path("exp").asLong() <= clock.instant().getEpochSecond()) {
            throw new Refusal(401, CODE, "Lifetime validation failed, the token is expired.");
        }
        boolean application = !claims.hasNonNull("scp");
        var permissions = application
                ? texts(claims.get("roles")) : Set.copyOf(List.of(claims.path("scp").asText().split(" ", -1)));
        return new Caller(claims.path("oid").asText(), claims.path("upn").asText(), permissions,
                texts(claims.get("wids")), application, texts(claims.get("xms_cc")).contains("cp1"));
    }

    private static JsonNode claims(String token) {
        var parts = List.of(token.split("\\.", -1));
        if (parts.size() != 3) {
            throw new Refusal(401, CODE, "CompactToken parsing failed with error code: 80049217");
        }
        try {
            return JSON.readTree(new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JsonProcessingException _) {
            throw new Refusal(401, CODE, "CompactToken parsing failed with error code: 80049217");
        }
    }

    private static Set<String> texts(@Nullable JsonNode array) {
        var texts = new LinkedHashSet<String>();
        if (array != null) {
            array.forEach(node -> texts.add(node.asText()));
        }
        return texts;
    }
}
