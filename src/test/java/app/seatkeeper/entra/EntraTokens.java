package app.seatkeeper.entra;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;

/// Makes what the token endpoint hands out. Nobody signs it: the demo tenant believes it as it is.
final class EntraTokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD = encoded("{\"typ\":\"JWT\",\"alg\":\"none\"}");

    private final EntraHouse house;
    private final Script script;

    EntraTokens(EntraHouse house, Script script) {
        this.house = house;
        this.script = script;
    }

    String person(EntraAccount account, Collection<String> permissions) {
        ObjectNode claims = claims();
        claims.put("oid", account.id()).put("upn", account.upn()).put("scp", String.join(" ", permissions));
        account.roles().stream().sorted().forEach(claims.withArray("wids")::add);
        return token(claims);
    }

    String application() {
        ObjectNode claims = claims();
        house.application().stream().sorted().forEach(claims.withArray("roles")::add);
        return token(claims);
    }

    private ObjectNode claims() {
        long now = Instant.now().getEpochSecond();
        ObjectNode claims = JSON.createObjectNode().put("aud", house.graph().toString()).put("tid", house.tenant())
                .put("iat", now).put("nbf", now).put("exp", now + script.lifetime())
                .put("uti", UUID.randomUUID().toString()).put("appid", house.clientId());
        claims.putArray("xms_cc").add("cp1");
        return claims;
    }

    private String token(ObjectNode claims) {
        return script.secret(HEAD + "." + encoded(claims.toString()) + ".");
    }

    String identity(EntraAccount account) {
        long now = Instant.now().getEpochSecond();
        String claims = JSON.createObjectNode().put("aud", house.clientId())
                .put("iss", "https://login.microsoftonline.com/" + house.tenant() + "/v2.0")
                .put("iat", now).put("nbf", now).put("exp", now + 3_600)
                .put("oid", account.id()).put("tid", house.tenant()).put("sub", account.id())
                .put("preferred_username", account.upn()).put("name", account.upn()).put("ver", "2.0").toString();
        return script.secret(HEAD + "." + encoded(claims) + ".c2lnbmF0dXJl");
    }

    String clientOf(EntraAccount account) {
        return encoded(JSON.createObjectNode().put("uid", account.id()).put("utid", house.tenant()).toString());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
