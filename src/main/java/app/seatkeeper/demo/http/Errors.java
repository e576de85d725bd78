package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;

/// Puts a refusal into the envelope in which Graph sends it.
public final class Errors {

    private static final String REALM =
            "realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\","
            + " client_id=\"00000003-0000-0000-c000-000000000000\"";

    private final Clock clock;

    /// Errors dated by this clock.
    public Errors(Clock clock) {
        this.clock = clock;
    }

    /// The answer to a request that was refused.
    ///
    /// @param ids the request's own headers `request-id` and `client-request-id`
    public Answer answer(Refusal refusal, Map<String, String> ids) {
        var answer = Answer.json(refusal.status(), out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("error");
            out.writeStringField("code", refusal.code());
            out.writeStringField("message", refusal.words());
            out.writeObjectFieldStart("innerError");
            if (refusal.status() == 429) {
                out.writeStringField("code", "429");
                out.writeStringField("message", "Please retry after");
                out.writeStringField("status", "429");
            }
            out.writeStringField("date", date());
            for (var id : ids.entrySet()) {
                out.writeStringField(id.getKey(), id.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeEndObject();
        });
        if (refusal.status() != 401) {
            return answer;
        }
        return answer.with("WWW-Authenticate", refusal.tokensFrom().map(Errors::challenge).orElse("Bearer " + REALM));
    }

    /// Asks for a token that was made at this instant or later. Graph sends two challenges in one header; only the
    /// second says so.
    private static String challenge(Instant since) {
        String claims = "{\"access_token\":{\"nbf\":{\"essential\":true, \"value\":\"" + since.getEpochSecond()
                + "\"}}}";
        return "PoP " + REALM + ", nonce=\"" + since.getEpochSecond() + "\", Bearer " + REALM
                + ", error_description=\"Continuous access evaluation resulted in challenge with result:"
                + " InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp\","
                + " error=\"insufficient_claims\", claims=\""
                + Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    /// The time as Graph writes it here: UTC without saying so.
    private String date() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString()
                .replaceFirst("(T\\d\\d:\\d\\d)$", "$1:00");
    }
}
