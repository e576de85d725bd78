package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.activity.Conversation;
import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.Selection;
import app.seatkeeper.demo.query.Vocabulary;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Calls and meetings one by one: `/communications/callRecords`. For applications alone.
public final class CallRoom {

    private static final String READ = "CallRecords.Read.All";
    /// Answers are pages of this size, unless the client prefers another.
    private static final int PAGE = 60;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Pattern PREFERRED = Pattern.compile("odata\\.maxpagesize=(\\d{1,4})");

    private final Tenant tenant;
    private final Activity activity;
    private final Paging paging;

    /// A room about what was said in this tenant.
    public CallRoom(Tenant tenant, Activity activity, Paging paging) {
        this.tenant = tenant;
        this.activity = activity;
        this.paging = paging;
    }

    /// What filters can say about calls.
    private static final class Words implements Vocabulary<Conversation> {

        @Override
        public String resource() {
            return "CallRecord";
        }

        @Override
        public Optional<String> value(Conversation one, String property) {
            return "startDateTime".equals(property) ? Optional.of(one.start().toString()) : Optional.empty();
        }

        @Override
        public List<String> parts(Conversation one, String property, String part) {
            return "participants_v2".equals(property) && "id".equals(part)
                    ? one.people().stream().map(Person::id).toList() : List.of();
        }
    }

    /// `GET /communications/callRecords`
    public Answer list(Call call) {
        permitted(call, READ);
        call.query().allows("$filter", "$select", "$top", "$skiptoken", "$count");
        var shape = CallEntity.CALL.shape(call.query().list("$select"));
        var preferred = PREFERRED.matcher(call.header("Prefer").orElse(""));
        int top = call.query().option("$top").isPresent() ? Paging.top(call, 999, false)
                : preferred.find() ? Math.clamp(Integer.parseInt(preferred.group(1)), 1, PAGE) : PAGE;
        var page = paging.page(call, top, () -> new Selection(call).of(kept(), new Words(), Set.of()));
        return Answers.answer(call, "communications/callRecords" + shape.context(), page, shape::object);
    }

    private List<Conversation> kept() {
        var since = tenant.clock().instant().minus(KEPT).truncatedTo(ChronoUnit.DAYS);
        return activity.conversations().stream().filter(one -> !one.start().isBefore(since)).toList();
    }

    /// `GET /communications/callRecords/{id}`, and the functions that stand in the place of an id
    public Answer one(Call call) {
        return TelephoneRoom.isMeant(call.segment(2)) ? new TelephoneRoom(this).rows(call) : record(call);
    }

    private Answer record(Call call) {
        permitted(call, READ);
        call.query().allows("$select", "$expand");
        var found = kept().stream().filter(one -> one.id().equalsIgnoreCase(call.segment(2))).findFirst()
                .orElseThrow(() -> new Refusal(404, "NotFound", "Call record " + call.segment(2) + " not found."));
        var expand = call.query().option("$expand").orElse("");
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context", call.root() + "/$metadata#communications/callRecords/$entity");
            CallEntity.CALL.shape(call.query().list("$select")).fields(found, out);
            CallEntity.more(found, expand, out);
            out.writeEndObject();
        });
    }

    /// Refuses people, and applications without a permission.
    static void permitted(Call call, String... oneOf) {
        if (!call.caller().application() || !call.caller().has(oneOf)) {
            throw new Refusal(403, "Forbidden", "Insufficient permissions: the application needs one of "
                    + String.join(", ", oneOf) + ".");
        }
    }

    /// Everything that began within a time.
    List<Conversation> within(Instant from, Instant until) {
        return activity.conversations().stream()
                .filter(one -> !one.start().isBefore(from) && one.start().isBefore(until)).toList();
    }
}
