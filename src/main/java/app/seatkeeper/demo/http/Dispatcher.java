package app.seatkeeper.demo.http;

import app.seatkeeper.demo.http.Fault.Manner;
import app.seatkeeper.demo.tenant.Backlog;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers one request, whether it came alone or inside a batch: faults first, then limits, then the room it asks for.
public final class Dispatcher {

    private static final String BATCH = "$batch";

    private final Tokens tokens;
    private final Routes routes;
    private final Errors errors;
    private final FaultSource faults;
    private final Optional<Meter> meter;
    private final Clock clock;
    private final Backlog backlog;

    /// Answers by this table.
    ///
    /// @param meter   the limits; none if everyone may go as fast as they can
    /// @param backlog what is to be done before a request is answered
    public Dispatcher(
            Tokens tokens, Routes routes, FaultSource faults, Optional<Meter> meter, Clock clock, Backlog backlog) {
        this.tokens = tokens;
        this.routes = routes;
        this.faults = faults;
        this.meter = meter;
        this.clock = clock;
        this.backlog = backlog;
        errors = new Errors(clock);
        routes.add("POST", "/" + BATCH, 1, new Batch(this::answer)::answer);
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
        return answer(call, this::metered);
    }

    /// The answer of one door, which asks for no token and knows no limits.
    Answer answer(Call call, Function<Call, Answer> door) {
        return answer(call, (asked, ids) -> {
            try {
                return door.apply(asked);
            } catch (Refusal refusal) {
                return errors.answer(refusal, ids);
            }
        });
    }

    private Answer answer(Call call, BiFunction<Call, Map<String, String>, Answer> room) {
        var ids = ids(call.header("client-request-id").orElse(null));
        var fault = faults.next(call.method(), call.path());
        if (fault.isEmpty()) {
            return identified(room.apply(call, ids), ids);
        }
        if (fault.get().isInstead() && !fault.get().after()) {
            return identified(faulty(fault.get(), ids), ids);
        }
        var answer = room.apply(call, ids);
        return identified(fault.get().isInstead() ? faulty(fault.get(), ids) : answer.sent(fault.get()), ids);
    }

    private static Answer identified(Answer answer, Map<String, String> ids) {
        var all = answer;
        for (var id : ids.entrySet()) {
            all = all.with(id.getKey(), id.getValue());
        }
        return all;
    }

    private Answer faulty(Fault fault, Map<String, String> ids) {
        var answer = errors.answer(fault.refusal(clock.instant()), ids);
        if (fault.manner() != Manner.WHOLE) {
            return answer.sent(fault);
        }
        return fault.patience().isPresent() ? answer.with("Retry-After", fault.patience().get()) : answer;
    }

    private Answer metered(Call call, Map<String, String> ids) {
        try {
            backlog.settle();
            tokens.check(call.pass());
            var route = routes.route(call.method(), call.segments());
            int units = units(route, call);
            boolean batch = BATCH.equals(call.segments().getFirst());
            var refused = batch ? Optional.<Meter.Refused>empty()
                    : meter.flatMap(one -> one.spend(units, !"GET".equals(call.method()), Quota.of(call)));
            if (refused.isPresent()) {
                return throttled(refused.get(), ids);
            }
            var answer = route.handler().apply(call);
            return batch || units == 0 ? answer : priced(answer, units);
        } catch (Refusal refusal) {
            return errors.answer(refusal, ids);
        }
    }

    private Answer priced(Answer answer, int units) {
        var priced = answer.with("x-ms-resource-unit", String.valueOf(units));
        double share = meter.map(Meter::share).orElse(0.0);
        return share < 0.8 ? priced
                : priced.with("x-ms-throttle-limit-percentage", String.format(Locale.ROOT, "%.2f", share));
    }

    private Answer throttled(Meter.Refused refused, Map<String, String> ids) {
        long seconds = Math.max(1, (refused.delay().toMillis() + 999) / 1_000);
        return errors.answer(new Refusal(429, "TooManyRequests", "Please retry again later."), ids)
                .with("Retry-After", String.valueOf(seconds))
                .with("x-ms-throttle-scope", "Tenant_Application/" + refused.kind()
                        + "/00000000-0000-0000-0000-000000000000/" + Tenant.ID)
                .with("x-ms-throttle-information", refused.limit());
    }

    /// The ids of one request: our own, and the client's or else our own again.
    static Map<String, String> ids(@Nullable String client) {
        var ids = new LinkedHashMap<String, String>();
        String own = UUID.randomUUID().toString();
        ids.put("request-id", own);
        ids.put("client-request-id", client == null ? own : client);
        return ids;
    }

    /// What a request costs: less with `$select` and small pages, more with `$expand`, and nothing only where there are
    /// no prices.
    static int units(Routes.Route route, Call call) {
        int units = route.units();
        if (units == 0) {
            return 0;
        }
        if ("GET".equals(route.method())) {
            units -= call.query().option("$select").isPresent() ? 1 : 0;
            units -= call.query().option("$top").filter(top -> top.matches("1?\\d")).isPresent() ? 1 : 0;
            units += call.query().option("$expand").isPresent() ? 1 : 0;
        }
        return Math.max(1, units);
    }
}
