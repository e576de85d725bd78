package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Makes and reads the demo's access tokens: JSON web tokens that nobody signed, which only this server believes. A
/// token made elsewhere in the same way is believed too.
public final class Tokens {

    private static final String CODE = "InvalidAuthenticationToken";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD = encoded("{\"typ\":\"JWT\",\"alg\":\"none\"}");

    /// Whom Graph believes that a token is for, besides the address by which it was called.
    private static final Set<String> AUDIENCES = Set.of("00000003-0000-0000-c000-000000000000",
            "https://graph.microsoft.com", "https://graph.microsoft.us", "https://dod-graph.microsoft.us",
            "https://microsoftgraph.chinacloudapi.cn");

    private final Tenant tenant;
    private final Map<String, Instant> known = new ConcurrentHashMap<>();
    private volatile Instant allExpired = Instant.MIN;

    /// Tokens for people of this tenant, that end by its clock.
    public Tokens(Tenant tenant) {
        this.tenant = tenant;
    }

    /// Makes a token.
    ///
    /// @param lasts how long it is good for; zero and less make one that has expired
    public String made(Caller caller, Duration lasts) {
        var now = tenant.clock().instant();
        var claims = JSON.createObjectNode();
        claims.put("aud", "https://graph.microsoft.com").put("tid", Tenant.ID)
                .put("iat", now.getEpochSecond()).put("exp", now.plus(lasts).getEpochSecond())
                .put("uti", UUID.randomUUID().toString());
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
        String token = HEAD + "." + encoded(claims.toString()) + ".";
        known.put(token, now);
        return token;
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /// From now on every token made before is refused as expired.
    public void expireAll() {
        allExpired = tenant.clock().instant();
    }

    /// Reads the `Authorization` header.
    ///
    /// @param root the address by which the server was called, such as `https://graph.example`
    /// @throws Refusal 401 if there is none, or one that is not good
    public Pass pass(Optional<String> authorization, String root) {
        String token = authorization.filter(text -> text.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(text -> text.substring(7).strip()).orElse("");
        if (token.isEmpty()) {
            throw new Refusal(401, CODE, "Access token is empty.");
        }
        var claims = claims(token);
        if (!isForUs(claims.path("aud").asText(), root)) {
            throw new Refusal(401, CODE, "Access token validation failure. Invalid audience.");
        }
        if (!Tenant.ID.equals(claims.path("tid").asText())) {
            throw new Refusal(401, CODE, "Access token validation failure. Invalid tenant.");
        }
        var pass = new Pass(caller(claims), Instant.ofEpochSecond(claims.path("iat").asLong()),
                Instant.ofEpochSecond(claims.path("exp").asLong()),
                known.computeIfAbsent(token, _ -> tenant.clock().instant()));
        check(pass);
        return pass;
    }

    private static boolean isForUs(String audience, String root) {
        String bare = audience.endsWith("/") ? audience.substring(0, audience.length() - 1) : audience;
        return AUDIENCES.contains(bare) || bare.equalsIgnoreCase(root);
    }

    private static Caller caller(JsonNode claims) {
        boolean application = !claims.hasNonNull("scp");
        var permissions = application
                ? texts(claims.get("roles")) : Set.copyOf(List.of(claims.path("scp").asText().split(" +", -1)));
        return new Caller(claims.path("oid").asText(), claims.path("upn").asText(), permissions,
                texts(claims.get("wids")), application, texts(claims.get("xms_cc")).contains("cp1"));
    }

    /// Looks whether a token is still good: it may end, or be revoked, while a batch is answered.
    ///
    /// @throws Refusal 401 if it is not, with a challenge for those who can answer one
    public void check(Pass pass) {
        if (!pass.expires().isAfter(tenant.clock().instant()) || pass.isFromBefore(allExpired)) {
            throw new Refusal(401, CODE, "Lifetime validation failed, the token is expired.");
        }
        var caller = pass.caller();
        var revoked = caller.application() ? Optional.<Instant>empty()
                : tenant.person(caller.id()).map(Person::sessionsFrom).filter(pass::isFromBefore);
        if (revoked.isPresent()) {
            throw Refusal.revoked(revoked.get(), caller.handlesClaims());
        }
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
