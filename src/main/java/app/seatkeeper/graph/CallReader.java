package app.seatkeeper.graph;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.calls.PhoneCall.Way;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads calls one by one, with the properties of today and those they replace: `organizer_v2` and `participants_v2`
/// for `organizer` and `participants`.
final class CallReader {

    /// Who may take part in a call, the likeliest first.
    private static final List<String> KINDS = List.of("user", "guest", "phone", "assertedIdentity", "onPremises",
            "application", "applicationInstance", "azureCommunicationServicesUser", "encrypted", "device");
    private static final List<String> NAMES = List.of("userPrincipalName", "displayName", "id");

    private CallReader() {
    }

    static CallRecord record(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "callRecord");
        Instant start = first(sent, "startDateTime");
        Instant end = sent.instant("endDateTime");
        return new CallRecord(sent.required("id"), sent.text("type"), start, end == null ? start : end,
                sent.texts("modalities"), organizer(sent), participants(sent));
    }

    private static String organizer(Json record) throws Malformed {
        String now = named(record.object("organizer_v2"));
        return now.isEmpty() ? name(record.object("organizer")) : now;
    }

    private static List<String> participants(Json record) throws Malformed {
        List<String> names = new ArrayList<>();
        for (Json one : record.objects("participants_v2")) {
            names.add(named(one));
        }
        if (names.isEmpty()) {
            for (Json one : record.objects("participants")) {
                names.add(name(one));
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /// Whom a participant of today's form is; by the id of the participant where nothing else is told.
    private static String named(Json participant) throws Malformed {
        String name = name(participant.object("identity"));
        return name.isEmpty() ? participant.text("id") : name;
    }

    private static String name(Json identities) throws Malformed {
        for (String kind : KINDS) {
            Json one = identities.object(kind);
            for (String field : NAMES) {
                if (!one.text(field).isBlank()) {
                    return one.text(field);
                }
            }
        }
        return "";
    }

    static PhoneCall callingPlan(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "pstnCallLogRow");
        return call(Way.CALLING_PLAN, sent, first(sent, "startDateTime", "endDateTime"), null);
    }

    /// A call that was never answered has not begun.
    static PhoneCall directRouting(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "directRoutingLogRow");
        Instant start = first(sent, "startDateTime", "inviteDateTime", "failureDateTime", "endDateTime");
        return call(Way.DIRECT_ROUTING, sent, start, sent.flag("successfulCall"));
    }

    private static PhoneCall call(Way way, Json sent, Instant start, @Nullable Boolean successful) throws Malformed {
        return new PhoneCall(sent.required("id"), way, sent.text("callType"), start, sent.count("duration"),
                sent.text("userPrincipalName"), sent.text("userDisplayName"), sent.text("callerNumber"),
                sent.text("calleeNumber"), sent.text("destinationName"), sent.decimal("charge"),
                sent.decimal("connectionCharge"), sent.text("currency"), successful);
    }

    /// The first of some times that is told.
    private static Instant first(Json sent, String... fields) throws Malformed {
        for (String field : fields) {
            Instant time = sent.instant(field);
            if (time != null) {
                return time;
            }
        }
        throw new Malformed(sent.what() + " has no " + fields[0]);
    }
}
