package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Answers up to 20 requests that come in one: `POST /$batch`.
public final class Batch {

    private static final int MOST = 20;
    private static final Set<Fault.Manner> BREAKING =
            EnumSet.of(Fault.Manner.RESET, Fault.Manner.BROKEN, Fault.Manner.TRUNCATED);

    private final Function<Call, Answer> answering;

    /// A batch whose items this function answers, each as if it came alone.
    public Batch(Function<Call, Answer> answering) {
        this.answering = answering;
    }

    private record Item(String id, Call call, List<String> dependsOn) {

        private String key() {
            return id.toLowerCase(Locale.ROOT);
        }
    }

    /// Inside a batch a connection cannot break: the item fails instead.
    private static Answer whole(Answer answer) {
        boolean breaks = answer.fault().map(Fault::manner).filter(BREAKING::contains).isPresent();
        return breaks ? Answer.json(503, out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("error");
            out.writeStringField("code", "ServiceNotAvailable");
            out.writeStringField("message", "Service unavailable.");
            out.writeEndObject();
            out.writeEndObject();
        }) : answer;
    }

    /// `POST /$batch`
    public Answer answer(Call call) {
        var items = items(call);
        var answers = new LinkedHashMap<String, Answer>();
        for (Item item : items) {
            boolean failed = item.dependsOn.stream().map(answers::get)
                    .anyMatch(before -> before == null || before.status() >= 400);
            answers.put(item.key(), failed ? dependency() : whole(answering.apply(item.call)));
        }
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("responses");
            for (Item item : items) {
                write(item.id, answers.getOrDefault(item.key(), dependency()), out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static Answer dependency() {
        return Answer.json(424, out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("error");
            out.writeStringField("code", "FailedDependency");
            out.writeStringField("message", "The request failed because of a failed dependency.");
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static List<Item> items(Call call) {
        var requests = call.json().path("requests");
        if (!requests.isArray() || requests.isEmpty()) {
            throw new Refusal(400, "BadRequest", "Invalid batch payload format.");
        }
        if (requests.size() > MOST) {
            throw new Refusal(400, "MaximumValueExceeded",
                    "Number of batch request steps exceeds the maximum value of " + MOST + ".");
        }
        var items = new ArrayList<Item>();
        var seen = new ArrayList<String>();
        for (JsonNode request : requests) {
            String id = request.path("id").asText();
            if (id.isEmpty() || seen.contains(id.toLowerCase(Locale.ROOT))) {
                throw new Refusal(400, "BadRequest", "Invalid batch payload format. The id of every request must be"
                        + " there and unique.");
            }
            var dependsOn = dependsOn(request, seen);
            seen.add(id.toLowerCase(Locale.ROOT));
            items.add(new Item(id, call(call, request), dependsOn));
        }
        return items;
    }

    private static List<String> dependsOn(JsonNode request, List<String> seen) {
        var ids = new ArrayList<String>();
        for (JsonNode id : request.path("dependsOn")) {
            if (!seen.contains(id.asText().toLowerCase(Locale.ROOT))) {
                throw new Refusal(400, "BadRequest", "Invalid batch payload format. A request depends on '"
                        + id.asText() + "', which does not come before it.");
            }
            ids.add(id.asText().toLowerCase(Locale.ROOT));
        }
        return ids;
    }

    private static Call call(Call batch, JsonNode request) {
        String url = url(request);
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        var body = request.path("body");
        return new Call(request.path("method").asText().toUpperCase(Locale.ROOT), batch.root(), path,
                Dispatcher.segments(path), Query.of(mark < 0 ? "" : url.substring(mark + 1)), headers(request),
                body.isMissingNode() ? "" : body.toString(), batch.pass());
    }

    private static String url(JsonNode request) {
        String url = request.path("url").asText();
        if (url.contains("://") || url.toLowerCase(Locale.ROOT).contains("$batch") || !request.has("method")) {
            throw new Refusal(400, "BadRequest", "Invalid batch payload format. A request needs a method and a relative"
                    + " url, and cannot be a batch.");
        }
        return url.startsWith("/") ? url : "/" + url;
    }

    private static Map<String, String> headers(JsonNode request) {
        var headers = new HashMap<String, String>();
        request.path("headers").properties().forEach(header ->
                headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().asText()));
        if (request.has("body") && !headers.containsKey("content-type")) {
            throw new Refusal(400, "BadRequest", "Write request id : " + request.path("id").asText()
                    + " does not contain Content-Type header or body.");
        }
        return headers;
    }

    private static void write(String id, Answer answer, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeNumberField("status", answer.status());
        out.writeObjectFieldStart("headers");
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            out.writeStringField(header.getKey(), header.getValue());
        }
        if (!answer.type().isEmpty()) {
            out.writeStringField("Content-Type", answer.type().startsWith("application/json")
                    ? "application/json" : answer.type());
        }
        out.writeEndObject();
        Optional<String> body = Optional.of(answer.body().text()).filter(text -> !text.isEmpty());
        if (body.isPresent()) {
            out.writeFieldName("body");
            if (answer.type().startsWith("application/json")) {
                out.writeRawValue(body.get());
            } else {
                out.writeString(body.get());
            }
        }
        out.writeEndObject();
    }
}
