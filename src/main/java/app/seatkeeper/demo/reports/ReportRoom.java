package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Answer.Body;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.http.Caller;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.SkipTokens;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Usage reports: `/reports/{function}`. Files lie at another address, to which the answer leads; some reports come as
/// JSON instead.
public final class ReportRoom {

    private static final String[] READERS = {Role.REPORTS_READER, Role.EXCHANGE_ADMINISTRATOR,
        Role.SHAREPOINT_ADMINISTRATOR, Role.TEAMS_ADMINISTRATOR, Role.TEAMS_COMMUNICATIONS_ADMINISTRATOR,
        Role.SKYPE_ADMINISTRATOR};
    private static final String JSON_ONLY = "getMicrosoft365CopilotUsageUserDetail";
    private static final String JSON_EVERYWHERE = "getM365AppUserDetail";
    private static final int PAGE = 200;
    private static final int MOST = 2_000;

    private final Activity activity;
    private final Library library;
    private final Setting setting;
    private final Downloads downloads;
    private final Paging paging;
    private final String edition = UUID.randomUUID().toString();

    /// Reports about this activity.
    ///
    /// @param paging cuts what comes as JSON into pages
    public ReportRoom(Activity activity, Setting setting, Downloads downloads, Paging paging) {
        this.activity = activity;
        this.setting = setting;
        this.downloads = downloads;
        this.paging = paging;
        library = new Library(activity);
    }

    /// `GET /reports/{function}`
    public Answer report(Call call) {
        permitted(call.caller(), "Reports.Read.All");
        var question = Question.of(call, library, activity.refreshed());
        readable(call.caller(), question.form());
        boolean beta = call.root().endsWith("/beta");
        String name = question.form().name();
        if (name.equals(JSON_ONLY) && !beta) {
            throw new Refusal(400, "BadRequest", "Resource not found for the segment '" + name + "'.");
        }
        boolean asked = call.query().option("$format").filter(format -> format.startsWith("application/json"))
                .isPresent();
        if (name.equals(JSON_ONLY) || (asked && (beta || name.equals(JSON_EVERYWHERE)))) {
            return json(call, question);
        }
        String tag = tag(question);
        if (call.header("If-None-Match").filter(tag::equals).isPresent()) {
            return new Answer(304, Map.of("ETag", tag), "", Body.NONE, Optional.empty());
        }
        return found(call, question, tag);
    }

    /// Refuses as the report service does.
    static void permitted(Caller caller, String... oneOf) {
        if (!caller.has(oneOf)) {
            throw denied();
        }
    }

    static Refusal denied() {
        return Question.wrapped(403, "S2SUnauthorized", "Invalid permission.");
    }

    /// Some roles may see how many people there are, but not who.
    private static void readable(Caller caller, Form form) {
        boolean totals = form.isTotal() && caller.mayAs(Role.GLOBAL_READER, Role.USAGE_SUMMARY_REPORTS_READER);
        if (!totals && !caller.mayAs(READERS)) {
            throw denied();
        }
    }

    /// The same for the same contents.
    private String tag(Question question) {
        var same = List.of(edition, question.toString(), setting.isConcealed());
        return "\"" + UUID.nameUUIDFromBytes(same.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private Answer found(Call call, Question question, String tag) {
        var form = question.form();
        var shown = setting.shown();
        var body = Body.streamed(out -> Paper.values(form.columns(),
                library.rows(form, question.span(), shown).iterator(), out));
        var file = new Answer(200, Map.of("ETag", tag, "Content-Disposition", "attachment; filename=\""
                + form.name().substring(3) + question.span().refreshed() + ".csv\""),
                "application/octet-stream", body, Optional.empty());
        String server = call.root().substring(0, call.root().lastIndexOf('/'));
        return new Answer(302, Map.of("Location", server + downloads.offer(file), "ETag", tag), "text/plain",
                Body.NONE, Optional.empty());
    }

    private Answer json(Call call, Question question) {
        call.query().allows("$format", "$top", "$skiptoken");
        int top = call.query().option("$top").filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::parseInt)
                .map(asked -> Math.min(asked, MOST)).orElse(PAGE);
        int from = paging.mark(call).map(SkipTokens.Mark::offset).orElse(0);
        var rows = library.rows(question.form(), question.span(), setting.shown()).skip(from).limit(top + 1L).toList();
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context", call.root() + "/$metadata#reports/" + question.form().name());
            if (rows.size() > top) {
                out.writeStringField("@odata.nextLink", paging.link(call, new SkipTokens.Mark("report", from + top)));
            }
            out.writeArrayFieldStart("value");
            for (List<String> row : rows.subList(0, Math.min(top, rows.size()))) {
                Paper.object(question.form(), row, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
