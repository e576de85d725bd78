package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers one request, whether it came alone or inside a batch.
public final class Dispatcher {

    private final Routes routes;
    private final Errors errors;

    /// Answers by this table.
    public Dispatcher(Routes routes, Errors errors) {
        this.routes = routes;
        this.errors = errors;
    }

    /// The parts of a path: decoded, casts and actions without their namespace, functions without empty parentheses.
    public static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                segments.add(Query.decoded(part.replace("+", "%2B"))
                        .replaceFirst("^(microsoft\\.)?graph\\.", "").replaceFirst("\\(\\)$", ""));
            }
        }
        return segments;
    }

    /// The answer, with the ids of the request among its headers.
    public Answer answer(Call call) {
        var ids = ids(call.header("client-request-id").orElse(null));
        Answer answer;
        try {
            var route = routes.route(call.method(), call.segments());
            answer = route.handler().apply(call).with("x-ms-resource-unit", String.valueOf(units(route, call)));
        } catch (Refusal refusal) {
            answer = errors.answer(refusal, ids);
        }
        for (var id : ids.entrySet()) {
            answer = answer.with(id.getKey(), id.getValue());
        }
        return answer;
    }

    /// The ids of one request: our own, and the client's or else our own again.
    static Map<String, String> ids(@Nullable String client) {
        var ids = new LinkedHashMap<String, String>();
        String own = UUID.randomUUID().toString();
        ids.put("request-id", own);
        ids.put("client-request-id", client == null ? own : client);
        return ids;
    }

    /// What a request costs: less with `$select` and small pages, more with `$expand`, never nothing.
    static int units(Routes.Route route, Call call) {
        int units = route.units();
        if ("GET".equals(route.method())) {
            units -= call.query().option("$select").isPresent() ? 1 : 0;
            units -= call.query().option("$top").filter(top -> top.matches("1?\\d")).isPresent() ? 1 : 0;
            units += call.query().option("$expand").isPresent() ? 1 : 0;
        }
        return Math.max(1, units);
    }
}
