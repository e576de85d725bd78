package app.seatkeeper.graph;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Walks the pages of a list along `@odata.nextLink`, each read whole before it is handed on, so that a page that
/// breaks off can be asked for again. Every page is asked for with the headers of the first.
///
/// A link is followed only to the tenant's own Graph and only once; an item that comes twice is handed on once.
final class Pages {

    private static final int MOST_PAGES = 100_000;

    private final Connection connection;

    Pages(Connection connection) {
        this.connection = connection;
    }

    /// Reads the item the parser stands on, and leaves it on the item's last token.
    @FunctionalInterface
    interface ItemReader<T> {
        T read(JsonParser parser) throws IOException, Malformed;
    }

    /// @param next the address of the next page as it was sent, or null on the last page
    record Page<T>(List<T> items, @Nullable String next) { }

    /// Asks for a page.
    @FunctionalInterface
    interface Fetch<T> {
        Page<T> page(Request request) throws TenantException, InterruptedException;
    }

    /// @param key     what makes an item the same as another
    /// @param arrived called for each page, in order, with the items not seen before
    <T> List<T> all(RequestInformation first, ItemReader<T> items, Function<T, ?> key, Consumer<List<T>> arrived,
            JobContext job) throws TenantException, InterruptedException {
        Fetch<T> fetch = request -> connection.throttle().patiently(
                () -> connection.send(request, answer -> read(answer, items)), job);
        return all(connection.request(first), fetch, key, arrived, job);
    }

    /// The same where more than patience goes into asking for a page.
    <T> List<T> all(Request first, Fetch<T> fetch, Function<T, ?> key, Consumer<List<T>> arrived, JobContext job)
            throws TenantException, InterruptedException {
        List<T> all = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        Trail trail = new Trail(connection.root());
        Request request = first;
        while (true) {
            job.checkCancelled();
            Page<T> page = fetch.page(request);
            List<T> fresh = new ArrayList<>(page.items());
            fresh.removeIf(item -> !seen.add(key.apply(item)));
            all.addAll(fresh);
            arrived.accept(List.copyOf(fresh));
            if (page.next() == null) {
                return all;
            }
            request = request.newBuilder().url(trail.next(page.next())).build();
        }
    }

    /// Reads one page whole.
    static <T> Page<T> read(Response answer, ItemReader<T> items) throws IOException, Malformed {
        try (JsonParser parser = Body.json(answer)) {
            List<T> read = null;
            String next = null;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "value" -> read = items(parser, items, read);
                    case "@odata.nextLink" -> next = link(parser);
                    case "error" -> refuseError(parser);
                    default -> parser.skipChildren();
                }
            }
            if (read == null) {
                throw new Malformed("The answer has no list \"value\"");
            }
            if (parser.nextToken() != null) {
                throw new Malformed("The answer goes on behind its end");
            }
            return new Page<>(read, next);
        }
    }

    private static @Nullable String link(JsonParser parser) throws IOException, Malformed {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Malformed("The link to the next page is not a text");
        }
        return parser.getText();
    }

    /// A list with an error beside it is not all there is.
    private static void refuseError(JsonParser parser) throws Malformed {
        if (!parser.hasToken(JsonToken.VALUE_NULL)) {
            throw new Malformed("The answer holds an error instead of a list");
        }
    }

    private static <T> List<T> items(JsonParser parser, ItemReader<T> items, @Nullable List<T> before)
            throws IOException, Malformed {
        if (before != null) {
            throw new Malformed("The answer has two lists \"value\"");
        }
        if (!parser.isExpectedStartArrayToken()) {
            throw new Malformed("\"value\" is not a list");
        }
        List<T> read = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.isExpectedStartObjectToken()) {
                throw new Malformed("An item of \"value\" is not an object");
            }
            read.add(items.read(parser));
        }
        return read;
    }

    /// The pages visited so far.
    private static final class Trail {

        private final Root root;
        private final Set<HttpUrl> visited = new HashSet<>();

        Trail(Root root) {
            this.root = root;
        }

        HttpUrl next(String link) throws TenantException {
            HttpUrl url = HttpUrl.parse(link);
            if (url == null) {
                throw new TenantException(Faults.unreadable("The link to the next page is not an address"));
            }
            if (!root.covers(url)) {
                throw new TenantException(new Fault.ForeignLink(url.host(), Original.NONE));
            }
            if (!visited.add(url) || visited.size() > MOST_PAGES) {
                throw new TenantException(Faults.unreadable("The pages lead in a circle"));
            }
            return url;
        }
    }
}
