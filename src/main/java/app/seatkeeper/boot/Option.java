package app.seatkeeper.boot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Everything that can be set at start.
public enum Option {
    HELP("--help", false, "say what can be set, and end"),
    VERSION("--version", false, "say which version this is, and end"),
    CONFIG("--config", true, "a file with settings, instead of seatkeeper.properties beside the application"),
    CLIENT_ID("--client-id", true, "the app registration's application (client) id"),
    TENANT("--tenant", true, "domain or id of the tenant to sign in to"),
    CLOUD("--cloud", true, "global, usgov, usdod, china or custom; global where not set"),
    AUTHORITY("--authority", true, "root of the sign-in service of a custom cloud, https://..."),
    GRAPH("--graph", true, "root of Microsoft Graph of a custom cloud, https://..."),
    REDIRECT_PORT("--redirect-port", true, "port of this computer the browser comes back to; else any free one"),
    PROXY("--proxy", true, "proxy as host:port, or direct for none; the system's where not set"),
    TRUST("--trust", true, "a file of certificates to trust besides those of the system, .pem or .p12"),
    PRICES("--prices", true, "a file of your own prices, read at the start and never written"),
    READ_ONLY("--read-only", false, "offer no change of the tenant, and make none"),
    TOUR("--tour", true, "walk through the main job without a person and save pictures to this folder"),
    NOW("--now", true, "the instant to believe in, for example 2026-11-19T12:03Z"),
    DEMO_USERS("--demo-users", true, "people in the demo tenant, 2500 where not set");

    private final String argument;
    private final boolean takesValue;
    private final String meaning;

    Option(String argument, boolean takesValue, String meaning) {
        this.argument = argument;
        this.takesValue = takesValue;
        this.meaning = meaning;
    }

    static Optional<Option> named(String argument) {
        return Arrays.stream(values()).filter(option -> option.argument.equals(argument)).findFirst();
    }

    public String argument() {
        return argument;
    }

    public boolean takesValue() {
        return takesValue;
    }

    public String meaning() {
        return meaning;
    }

    /// Its environment variable, for example `SEATKEEPER_DEMO_USERS`.
    public String variable() {
        return "SEATKEEPER_" + name();
    }

    /// Its key in `seatkeeper.properties`, for example `demoUsers`.
    public String property() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }
}
