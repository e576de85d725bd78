package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Entity.Shape;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who has changed since one asked last: `/users/delta`.
final class Delta {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final int PAGE = 100;
    private static final int MOST_IDS = 50;
    private static final Pattern ID = Pattern.compile("id eq '([^']*)'");
    private static final Pattern IDS = Pattern.compile("\\s*id eq '[^']*'(\\s+or\\s+id eq '[^']*')*\\s*");

    private final Tenant tenant;
    private final IntFunction<Optional<Person>> then;
    private final DeltaTokens tokens = new DeltaTokens();
    private final AtomicLong version = new AtomicLong();
    private final Map<Integer, Long> changed = new ConcurrentHashMap<>();

    /// @param then the people at the start by their places, for the ids of those who were deleted
    Delta(Tenant tenant, IntFunction<Optional<Person>> then) {
        this.tenant = tenant;
        this.then = then;
        tenant.watch(index -> changed.put(index, version.incrementAndGet()));
    }

    /// A page: places of people in the tenant's order, and where the next begins.
    private record Page(List<Integer> places, DeltaTokens.Mark next, boolean last) {
    }

    /// `GET /users/delta`
    Answer changes(Call call) {
        call.caller().needs(Users.READ);
        call.query().allows("$select", "$filter", "$deltatoken", "$skiptoken", "$top", "$expand");
        String token = call.query().option("$deltatoken").or(() -> call.query().option("$skiptoken")).orElse("");
        if ("latest".equalsIgnoreCase(token)) {
            var mark = first(call);
            return answer(call, new Page(List.of(), mark.seen(version.get()), true));
        }
        var mark = token.isEmpty() ? first(call) : tokens.mark(token);
        if (mark.made().plus(LIFE).isBefore(tenant.clock().instant())) {
            return gone(call, mark);
        }
        return answer(call, mark.isFirstRound() ? everyone(mark) : since(mark));
    }

    private DeltaTokens.Mark first(Call call) {
        String filter = call.query().option("$filter").orElse("");
        if (!filter.isEmpty() && (!IDS.matcher(filter).matches() || ids(filter).size() > MOST_IDS)) {
            throw Refusal.unsupported("Only 'id eq' is supported in the filter of a delta query, for up to " + MOST_IDS
                    + " objects.");
        }
        String select = String.join(",", call.query().list("$select"));
        int top = call.query().option("$top").filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::parseInt)
                .orElse(PAGE);
        return new DeltaTokens.Mark(0, version.get(), top, tenant.clock().instant(), select, filter);
    }

    private static Set<String> ids(String filter) {
        return ID.matcher(filter).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /// The first round shows everybody, page by page.
    private Page everyone(DeltaTokens.Mark mark) {
        int end = Math.min(tenant.size(), mark.place() + mark.top());
        var places = IntStream.range(mark.place(), end).filter(place -> tenant.at(place).isPresent()).boxed().toList();
        return end < tenant.size() ? new Page(places, mark.at(end), false)
                : new Page(places, mark.seen(mark.version()), true);
    }

    /// Later rounds show those who changed, in the order in which they did.
    private Page since(DeltaTokens.Mark mark) {
        var news = changed.entrySet().stream().filter(change -> change.getValue() > mark.version())
                .sorted(Map.Entry.comparingByValue()).limit(mark.top() + 1L).toList();
        var page = news.subList(0, Math.min(mark.top(), news.size()));
        long seen = page.isEmpty() ? mark.version() : page.getLast().getValue();
        return new Page(page.stream().map(Map.Entry::getKey).toList(), mark.seen(seen), news.size() <= mark.top());
    }

    private Answer answer(Call call, Page page) {
        var shape = UserEntity.USER.shape(page.next.select().isEmpty()
                ? List.of() : List.of(page.next.select().split(",", -1)));
        var only = ids(page.next.filter());
        String link = call.root() + "/users/delta?$" + (page.last ? "deltatoken=" : "skiptoken=");
        var next = page.next.renewed(tenant.clock().instant());
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context", call.root() + "/$metadata#users" + shape.context());
            out.writeStringField(page.last ? "@odata.deltaLink" : "@odata.nextLink", link + tokens.made(next));
            out.writeArrayFieldStart("value");
            for (int place : page.places) {
                var person = then.apply(place);
                if (person.isPresent() && (only.isEmpty() || only.contains(person.get().id()))) {
                    write(place, person.get().id(), shape, out);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private void write(int place, String id, Shape<Person> shape, JsonGenerator out) throws IOException {
        var person = tenant.at(place);
        if (person.isPresent()) {
            shape.object(person.get(), out);
            return;
        }
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeObjectFieldStart("@removed");
        out.writeStringField("reason", "deleted");
        out.writeEndObject();
        out.writeEndObject();
    }

    private static Answer gone(Call call, DeltaTokens.Mark mark) {
        return Answer.json(410, out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("error");
            out.writeStringField("code", "SyncStateNotFound");
            out.writeStringField("message", "The sync state is too old. Start again without a token.");
            out.writeEndObject();
            out.writeEndObject();
        }).with("Location", call.root() + "/users/delta"
                + (mark.select().isEmpty() ? "" : "?$select=" + mark.select()));
    }
}
