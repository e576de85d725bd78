package app.seatkeeper.entra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/// Checks the `claims` of a request.
final class Claims {

    private static final JsonMapper JSON = new JsonMapper();

    private Claims() { }

    /// Refuses a request that does not say `cp1`, or does not carry what is demanded.
    static void check(String claims, Script script) {
        JsonNode carried = json(claims.isEmpty() ? "{}" : claims);
        if (!carried.at("/access_token/xms_cc/values").toString().contains("cp1")) {
            throw script.complain("The client does not say that it understands challenges: " + claims);
        }
        Optional<String> demanded = script.demanded();
        if (demanded.isPresent() && !carries(carried, json(demanded.get()))) {
            throw new EntraError("invalid_grant", 50076, "Due to a configuration change made by your administrator, "
                    + "you must use multi-factor authentication.").wanting(demanded.get());
        }
    }

    private static boolean carries(JsonNode carried, JsonNode demanded) {
        return demanded.isObject()
                ? demanded.propertyStream().allMatch(one -> carries(carried.path(one.getKey()), one.getValue()))
                : carried.equals(demanded);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            throw new EntraError("invalid_request", 50148, "The claims are not JSON.");
        }
    }
}
