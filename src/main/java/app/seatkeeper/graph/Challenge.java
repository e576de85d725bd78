package app.seatkeeper.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the claims challenge of a refused token: the header `WWW-Authenticate` with `claims="<base64>"`.
final class Challenge {

    private static final Pattern CLAIMS = Pattern.compile("claims\\s*=\\s*\"([A-Za-z0-9+/_=-]+)\"");

    private Challenge() {
    }

    /// @param headers every `WWW-Authenticate` header, each with one or several challenges
    /// @return the decoded claims of the first challenge that has readable ones
    static Optional<String> claims(List<String> headers) {
        return headers.stream().flatMap(header -> CLAIMS.matcher(header).results())
                .map(found -> decoded(found.group(1))).flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_'));
            return Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(text -> text.startsWith("{"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
