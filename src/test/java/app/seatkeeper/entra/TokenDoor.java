package app.seatkeeper.entra;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The endpoints that programs talk to: tokens and device codes.
final class TokenDoor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEVICE_SECONDS = 900;

    private final EntraHouse house;
    private final Script script;
    private final Grants grants;
    private final Assertion assertion;
    private final EntraTokens tokens;
    private final Map<String, EntraAccount> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger codes = new AtomicInteger(1_000);

    TokenDoor(EntraHouse house, Script script, Grants grants, Assertion assertion) {
        this.house = house;
        this.script = script;
        this.grants = grants;
        this.assertion = assertion;
        tokens = new EntraTokens(house, script);
    }

    String token(Map<String, String> form, String address) {
        if (!house.clientId().equals(form.get("client_id"))) {
            throw new EntraError("unauthorized_client", 700016, "Application with identifier '"
                    + form.get("client_id") + "' was not found in the directory.");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> redeemed(form);
            case "refresh_token" -> refreshed(form);
            case "device_code", "urn:ietf:params:oauth:grant-type:device_code" -> entered(form);
            case "client_credentials" -> application(form, address);
            default -> throw script.complain("grant_type is " + form.get("grant_type"));
        };
    }

    private String redeemed(Map<String, String> form) {
        Grants.Grant grant = grants.redeemed(form.getOrDefault("code", "")).orElseThrow(() ->
                new EntraError("invalid_grant", 54005, "OAuth2 Authorization code was already redeemed."));
        if (!challenge(form.getOrDefault("code_verifier", "")).equals(grant.asked().get("code_challenge"))) {
            throw new EntraError("invalid_grant", 501481, "The Code_Verifier does not match the code_challenge.");
        }
        if (!Objects.equals(grant.asked().get("redirect_uri"), form.get("redirect_uri"))) {
            throw new EntraError("invalid_grant", 500112, "The reply address does not match.");
        }
        Claims.check(form.getOrDefault("claims", ""), script);
        List<String> wanted = house.permissions(form.getOrDefault("scope", ""));
        if (!grant.permissions().containsAll(wanted)) {
            throw script.complain("More is asked for than the person consented to: " + wanted);
        }
        return person(grant.account(), wanted);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String refreshed(Map<String, String> form) {
        EntraAccount account = Optional.ofNullable(refreshTokens.remove(form.getOrDefault("refresh_token", "")))
                .orElseThrow(() -> new EntraError("invalid_grant", 50173, "The provided grant has expired due to it "
                        + "being revoked, a fresh auth token is needed. The user might have changed or reset their "
                        + "password."));
        List<String> wanted = house.permissions(form.getOrDefault("scope", ""));
        if (!script.isConsented(wanted)) {
            refreshTokens.put(form.get("refresh_token"), account);
            throw new EntraError("invalid_grant", 65001, "The user or administrator has not consented to use the "
                    + "application with ID '" + house.clientId() + "'.");
        }
        return person(account, wanted);
    }

    private String entered(Map<String, String> form) {
        Grants.DeviceGrant grant = grants.device(form.getOrDefault("device_code", "")).orElseThrow(() ->
                new EntraError("invalid_grant", 70018, "Invalid device code."));
        if (grant.declined()) {
            throw new EntraError("authorization_declined", 65004, "User declined to consent to access the app.");
        }
        EntraAccount account = grant.account().orElseThrow(() ->
                new EntraError("authorization_pending", 70016, "Authorization is pending. Continue polling."));
        Claims.check(form.getOrDefault("claims", ""), script);
        return person(account, house.permissions(grant.asked().getOrDefault("scope", "")));
    }

    private String application(Map<String, String> form, String address) {
        if (!house.permissions(form.getOrDefault("scope", "")).equals(List.of(".default"))) {
            throw new EntraError("invalid_scope", 1002012, "The provided value for scope is not valid.");
        }
        if (form.containsKey("client_assertion")) {
            assertion.check(form.get("client_assertion"), address);
        } else if (!FakeEntra.SECRET.equals(form.get("client_secret"))) {
            throw new EntraError("invalid_client", 7000215, "Invalid client secret provided. Ensure the secret being "
                    + "sent in the request is the client secret value, not the client secret ID.");
        }
        Claims.check(form.getOrDefault("claims", ""), script);
        return answer(tokens.application()).toString();
    }

    String deviceCode(Map<String, String> form, String host) {
        if (!house.clientId().equals(form.get("client_id"))) {
            throw new EntraError("unauthorized_client", 700016, "Application was not found in the directory.");
        }
        String userCode = "ABCD-" + codes.incrementAndGet();
        String deviceCode = script.secret("device-" + UUID.randomUUID() + UUID.randomUUID());
        grants.add(deviceCode, new Grants.DeviceGrant(userCode, form, Optional.empty(), false));
        return JSON.createObjectNode().put("user_code", userCode).put("device_code", deviceCode)
                .put("verification_uri", "https://" + host + "/common/oauth2/deviceauth")
                .put("expires_in", DEVICE_SECONDS).put("interval", 1).put("message", "Enter " + userCode).toString();
    }

    private String person(EntraAccount account, List<String> wanted) {
        List<String> granted = script.granted(wanted);
        String refreshToken = script.secret("1.refresh-" + UUID.randomUUID() + UUID.randomUUID());
        refreshTokens.put(refreshToken, account);
        var scopes = String.join(" ", granted.stream().map(one -> house.graph() + "/" + one).toList());
        return answer(tokens.person(account, granted)).put("scope", scopes + " openid profile offline_access")
                .put("refresh_token", refreshToken).put("id_token", tokens.identity(account))
                .put("client_info", tokens.clientOf(account)).toString();
    }

    private ObjectNode answer(String token) {
        return JSON.createObjectNode().put("token_type", "Bearer").put("expires_in", script.lifetime())
                .put("ext_expires_in", script.lifetime()).put("access_token", token);
    }

    void revoke() {
        refreshTokens.clear();
    }
}
