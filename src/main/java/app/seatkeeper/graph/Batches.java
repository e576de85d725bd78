package app.seatkeeper.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/// Sends several requests in one `POST /v1.0/$batch` and sorts out the answers, which come in any order. The items have
/// no order among themselves; what must come later goes into a later batch.
final class Batches {

    /// As many requests as Graph takes in one batch.
    static final int MOST_ITEMS = 20;

    private static final MediaType JSON = MediaType.get("application/json");

    private final Connection connection;

    Batches(Connection connection) {
        this.connection = connection;
    }

    /// Sends a batch once.
    ///
    /// @throws Malformed if an answer belongs to no item, or an item has two
    Answered send(List<BatchItem> items)
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        Set<String> sent = items.stream().map(BatchItem::id).collect(toUnmodifiableSet());
        return connection.send(request(items), answer -> answered(answer, sent));
    }

    /// The answers to a batch.
    ///
    /// @param header  the token the batch was let in with
    /// @param answers by item; an item may be missing
    record Answered(String header, Map<String, BatchAnswer> answers) { }

    /// Fetches a better token where items were refused for theirs.
    ///
    /// @return whether there were such items, which are worth another try now
    /// @throws TenantException if there is no better token
    boolean renewed(Answered answered) throws TenantException, InterruptedException {
        List<BatchAnswer> refused = answered.answers().values().stream().filter(BatchAnswer::isTokenRefused).toList();
        if (refused.isEmpty()) {
            return false;
        }
        Optional<String> claims = refused.stream().flatMap(one -> one.claims().stream()).findFirst();
        Original why = refused.getFirst().rejection(connection.throttle().timing().now()).original();
        connection.renew(answered.header(), claims, why);
        return true;
    }

    private Request request(List<BatchItem> items) {
        ObjectNode batch = Json.MAPPER.createObjectNode();
        ArrayNode requests = batch.putArray("requests");
        items.forEach(item -> requests.add(item.json()));
        return new Request.Builder()
                .url(connection.root().url().newBuilder().addPathSegment("$batch").build())
                .post(new Once(batch.toString().getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static Answered answered(Response answer, Set<String> sent) throws IOException, Malformed {
        Map<String, BatchAnswer> answers = new LinkedHashMap<>();
        for (Json response : Body.object(answer, "$batch").objects("responses")) {
            BatchAnswer one = BatchAnswer.of(response);
            if (!sent.contains(one.id())) {
                throw new Malformed("$batch answers a request that was not in it");
            }
            if (answers.put(one.id(), one) != null) {
                throw new Malformed("$batch answers the same request twice");
            }
        }
        return new Answered(Connection.header(answer), answers);
    }

    /// A body the HTTP client may not send a second time on its own account.
    private static final class Once extends RequestBody {

        private final byte[] bytes;

        Once(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }
}
