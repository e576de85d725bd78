package app.seatkeeper.boot.log;

import java.util.List;
import java.util.regex.Pattern;

/// Takes secrets out of a text that somebody may read: tokens, codes, assertions, passwords and keys; and the names by
/// which people sign in.
///
/// It would rather hide a word too many than show one secret.
public final class SecretFilter {

    private static final String SECRET = "«secret»";

    private static final String NAMES = String.join("|",
            "client[_-]?secret", "client_?assertion", "assertion", "access[_-]?token", "refresh[_-]?token",
            "id[_-]?token(?:_hint)?", "device[_-]?code", "user[_-]?code", "auth(?:orization)?_?code", "code_?verifier",
            "api[_-]?key", "tempauth", "login_?hint", "client_?info",
            "sig", "password", "passwd", "pwd", "secret", "token");

    private static final String VALUE = "(?:\\\\?\"[^\"]*\"|'[^']*'|[^\\s&,;}\\])\"']+)";

    /// Each keeps its first group, which says what was hidden.
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("(?s)(-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"),
            Pattern.compile("(?i)(\\b(?:proxy-)?authorization\\\\?[\"']?\\s*[:=]\\s*)[^\\r\\n]+"),
            Pattern.compile("(?i)(\\b(?:set-)?cookie\\\\?[\"']?\\s*[:=]\\s*)[^\\r\\n]+"),
            Pattern.compile("(?i)(\\b(?:bearer|basic|pop)\\s+)[^\\s\"',;]+"),
            Pattern.compile("(?i)((?<![a-z0-9])(?:" + NAMES + ")\\\\?[\"']?\\s*[:=]\\s*)" + VALUE),
            Pattern.compile("((?<![\\w.])code=)(?!\\d{3}\\b)" + VALUE),
            Pattern.compile("()\\beyJ[\\w-]+\\.[\\w-]+(?:\\.[\\w-]*){0,3}"),
            Pattern.compile("()\\b[\\w-]{60,}"),
            Pattern.compile("()(?<![\\w.-])(?=[\\w-]*\\d)(?=[\\w-]*[a-z])(?=[\\w-]*[A-Z])[\\w-]{43,}"),
            Pattern.compile("()[\\p{L}\\d_][\\p{L}\\d_.+'#-]*@(?:[\\w-]+\\.)+\\p{L}{2,}"));

    private SecretFilter() { }

    /// The same text with «secret» in the place of every secret.
    public static String withoutSecrets(String text) {
        var clean = text;
        for (var pattern : SECRETS) {
            clean = pattern.matcher(clean).replaceAll("$1" + SECRET);
        }
        return clean;
    }
}
