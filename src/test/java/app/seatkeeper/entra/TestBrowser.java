package app.seatkeeper.entra;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser without a window, and the person before it: follows redirects, fills in forms and posts them.
public final class TestBrowser {

    private static final int MOST_STEPS = 12;
    private static final Pattern FORM = Pattern.compile("(?s)<form method=\"post\" action=\"([^\"]*)\">(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("<(input|button)[^>]*? name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final HttpClient http;
    private final Map<String, String> typed;
    private final boolean declining;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    private TestBrowser(HttpClient http, Map<String, String> typed, boolean declining) {
        this.http = http;
        this.typed = Map.copyOf(typed);
        this.declining = declining;
    }

    /// A person who takes the account that is offered and agrees to everything.
    public static TestBrowser through(Crossroads crossroads, TestCertificates certificates) {
        return new TestBrowser(HttpClient.newBuilder().sslContext(certificates.client())
                .proxy(outwards(crossroads.proxies())).cookieHandler(new CookieManager()).build(), Map.of(), false);
    }

    private static ProxySelector outwards(ProxySelector proxies) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return "localhost".equals(address.getHost()) ? List.of(Proxy.NO_PROXY) : proxies.select(address);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException why) {
                proxies.connectFailed(address, proxy, why);
            }
        };
    }

    /// The same, with another account.
    public TestBrowser as(String upn) {
        return typing("account", upn);
    }

    /// The same, entering a device code.
    public TestBrowser entering(String code) {
        return typing("otc", code);
    }

    private TestBrowser typing(String field, String text) {
        Map<String, String> more = new LinkedHashMap<>(typed);
        more.put(field, text);
        return new TestBrowser(http, more, declining);
    }

    /// The same, but cancels where that is offered.
    public TestBrowser declining() {
        return new TestBrowser(http, typed, true);
    }

    /// Goes on until a page has no form.
    ///
    /// @return that page
    public String visit(URI page) {
        try {
            HttpRequest next = HttpRequest.newBuilder(page).build();
            for (int step = 0; step < MOST_STEPS; step++) {
                HttpResponse<String> answer = http.send(next, BodyHandlers.ofString());
                seen.add(answer.statusCode() + " " + answer.body());
                Optional<HttpRequest> onward = onward(next.uri(), answer);
                if (onward.isEmpty()) {
                    return answer.body();
                }
                next = onward.get();
            }
            throw new IllegalStateException("No end of pages: " + seen);
        } catch (IOException e) {
            throw new IllegalStateException("The page does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Every page shown, with its status before it.
    public List<String> seen() {
        return List.copyOf(seen);
    }

    private Optional<HttpRequest> onward(URI base, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 3) {
            return answer.headers().firstValue("Location").map(base::resolve)
                    .map(address -> HttpRequest.newBuilder(address).build());
        }
        Matcher form = FORM.matcher(answer.body());
        return form.find() ? Optional.of(HttpRequest.newBuilder(base.resolve(plain(form.group(1))))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", "null")
                .POST(BodyPublishers.ofString(Fields.text(filled(form.group(2))))).build()) : Optional.empty();
    }

    private Map<String, String> filled(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        boolean canDecline = form.contains("name=\"cancel\"");
        while (field.find()) {
            String name = field.group(2);
            boolean pressed = field.group(1).equals("input")
                    || name.equals(declining && canDecline ? "cancel" : "accept");
            if (pressed) {
                fields.put(name, typed.getOrDefault(name, plain(field.group(3))));
            }
        }
        return fields;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"").replace("&amp;", "&");
    }
}
