package app.seatkeeper.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/// The last wall before the wire where nothing is to be changed: lets requests pass that read, and batches of such
/// requests. Whatever it does not understand, it holds back.
final class OnlyReading implements Interceptor {

    /// A request that would change something; it was not sent.
    static final class HeldBack extends IOException {

        private HeldBack(Request request) {
            super("Not sent, as nothing is to be changed: " + request.method());
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.method().equals("GET") && !isBatchThatReads(request)) {
            throw new HeldBack(request);
        }
        return chain.proceed(request);
    }

    private static boolean isBatchThatReads(Request request) throws IOException {
        RequestBody body = request.body();
        if (!request.method().equals("POST") || !request.url().encodedPath().endsWith("/$batch") || body == null) {
            return false;
        }
        Buffer sent = new Buffer();
        body.writeTo(sent);
        JsonNode items = items(sent.readUtf8());
        boolean reads = items.isArray() && !items.isEmpty();
        for (JsonNode item : items) {
            reads = reads && item.path("method").asText("").equals("GET");
        }
        return reads;
    }

    private static JsonNode items(String json) throws IOException {
        try {
            return Json.MAPPER.readTree(json).path("requests");
        } catch (JsonProcessingException _) {
            return Json.MAPPER.missingNode();
        }
    }
}
