package app.seatkeeper.session;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where people of a tenant sign in, and where its Graph is.
///
/// @param kind  which of Microsoft's clouds, or `CUSTOM`
/// @param login root of the sign-in service, for example `https://login.microsoftonline.com`
/// @param graph root of Microsoft Graph without a version, for example `https://graph.microsoft.com`
public record Cloud(Kind kind, URI login, URI graph) {

    public static final Cloud GLOBAL = of(Kind.GLOBAL, "login.microsoftonline.com", "graph.microsoft.com");
    public static final Cloud US_GOVERNMENT = of(Kind.US_GOVERNMENT, "login.microsoftonline.us", "graph.microsoft.us");
    public static final Cloud US_DOD = of(Kind.US_DOD, "login.microsoftonline.us", "dod-graph.microsoft.us");
    public static final Cloud CHINA =
            of(Kind.CHINA, "login.partner.microsoftonline.cn", "microsoftgraph.chinacloudapi.cn");

    /// Microsoft's clouds, with the most used first.
    public static final List<Cloud> MICROSOFT = List.of(GLOBAL, US_GOVERNMENT, US_DOD, CHINA);

    /// Which cloud.
    public enum Kind {
        GLOBAL("global"),
        /// Microsoft 365 GCC High, US Government L4.
        US_GOVERNMENT("usgov"),
        /// US Government DoD, L5.
        US_DOD("usdod"),
        /// Operated by 21Vianet.
        CHINA("china"),
        /// Any other that speaks as Microsoft's do.
        CUSTOM("custom");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// What settings call it.
        public String word() {
            return word;
        }
    }

    /// @throws IllegalArgumentException if an address is not https, or names a person, a query or a fragment
    public Cloud {
        login = root(login);
        graph = root(graph);
    }

    private static Cloud of(Kind kind, String login, String graph) {
        return new Cloud(kind, URI.create("https://" + login), URI.create("https://" + graph));
    }

    /// A cloud that is none of Microsoft's.
    public static Cloud custom(URI login, URI graph) {
        return new Cloud(Kind.CUSTOM, login, graph);
    }

    /// The cloud that settings call by this word; empty for `custom` and for unknown ones.
    public static Optional<Cloud> named(String word) {
        return MICROSOFT.stream().filter(cloud -> cloud.kind().word().equalsIgnoreCase(word)).findFirst();
    }

    /// Every word that [#named] knows, and `custom`.
    public static List<String> words() {
        return Arrays.stream(Kind.values()).map(Kind::word).toList();
    }

    private static URI root(URI address) {
        boolean bare = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null || !bare) {
            throw new IllegalArgumentException("Not the address of a server that is spoken to by https: " + address);
        }
        String text = address.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
    }
}
