package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.activity.Conversation;
import app.seatkeeper.demo.activity.Conversation.Way;
import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers.Entry;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Telephone calls: `getPstnCalls` and `getDirectRoutingCalls`. For applications alone.
final class TelephoneRoom {

    private static final String[] READ = {"CallRecord-PstnCalls.Read.All", "CallRecords.Read.All"};
    private static final int PAGE = 1_000;
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final Pattern RANGE = Pattern.compile(
            "(?:callRecords\\.)?(getPstnCalls|getDirectRoutingCalls)\\(fromDateTime=([^,]+),\\s*toDateTime=([^,]+)\\)");

    private final CallRoom calls;

    TelephoneRoom(CallRoom calls) {
        this.calls = calls;
    }

    /// Whether a part of a path names one of the two functions.
    static boolean isMeant(String segment) {
        return segment.contains("Calls(");
    }

    /// `GET /communications/callRecords/getPstnCalls(…)` and `…/getDirectRoutingCalls(…)`
    Answer rows(Call call) {
        CallRoom.permitted(call, READ);
        call.query().allows("$skip");
        var range = RANGE.matcher(call.segment(2));
        if (!range.matches()) {
            throw Refusal.badRequest("The parameters 'fromDateTime' and 'toDateTime' are required.");
        }
        boolean direct = range.group(1).startsWith("getDirect");
        var from = instant(range.group(2), false);
        // The first function counts the last day in; the second ends before it.
        var until = instant(range.group(3), !direct);
        if (until.isBefore(from) || Duration.between(from, until).compareTo(LONGEST.plusDays(1)) > 0) {
            throw Refusal.badRequest("The range from 'fromDateTime' to 'toDateTime' must not be longer than 90 days.");
        }
        var way = direct ? Way.DIRECT_ROUTING : Way.CALLING_PLAN;
        return page(call, calls.within(from, until).stream().filter(one -> one.way() == way).toList(),
                direct ? "directRoutingLogRow" : "pstnCallLogRow",
                direct ? TelephoneRoom::direct : TelephoneRoom::plan);
    }

    private static Instant instant(String text, boolean whole) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).plusDays(whole ? 1 : 0).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return OffsetDateTime.parse(text).toInstant().plusSeconds(whole ? 1 : 0);
        } catch (DateTimeException _) {
            throw Refusal.badRequest("Cannot convert the literal '" + text
                    + "' to the expected type 'Edm.DateTimeOffset'.");
        }
    }

    private static Answer page(Call call, List<Conversation> all, String type, Entry<Conversation> entry) {
        int from = call.query().option("$skip").filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt)
                .orElse(0);
        var rows = all.subList(Math.min(from, all.size()), Math.min(all.size(), from + PAGE));
        Optional<String> next = from + PAGE < all.size()
                ? Optional.of(call.address() + "?$skip=" + (from + PAGE)) : Optional.empty();
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context",
                    call.root() + "/$metadata#Collection(microsoft.graph.callRecords." + type + ")");
            out.writeNumberField("@odata.count", rows.size());
            if (next.isPresent()) {
                out.writeStringField("@odata.nextLink", next.get());
            }
            out.writeArrayFieldStart("value");
            for (Conversation row : rows) {
                entry.write(row, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void plan(Conversation one, JsonGenerator out) throws IOException {
        out.writeStartObject();
        common(one, one.outgoing() ? "user_out" : "user_in", out);
        out.writeStringField("callId", one.id().replace("-", ""));
        out.writeStringField("startDateTime", one.start().toString());
        out.writeStringField("endDateTime", one.end().toString());
        out.writeNumberField("charge", one.charge());
        out.writeNumberField("connectionCharge", new BigDecimal("0.00"));
        out.writeStringField("currency", "GBP");
        boolean home = "United Kingdom".equals(one.destination());
        out.writeStringField("destinationContext", home ? "Domestic" : "International");
        out.writeStringField("destinationName", one.destination());
        out.writeNullField("conferenceId");
        out.writeStringField("licenseCapability", "MCOPSTN1");
        out.writeStringField("inventoryType", "Subscriber");
        out.writeStringField("operator", "Microsoft");
        out.writeStringField("callDurationSource", "microsoft");
        out.writeStringField("tenantCountryCode", "GB");
        out.writeStringField("usageCountryCode", one.owner().texts().getOrDefault(Text.USAGE_LOCATION, "GB"));
        out.writeEndObject();
    }

    private static void common(Conversation one, String type, JsonGenerator out) throws IOException {
        String own = one.owner().texts().getOrDefault(Text.BUSINESS_PHONE, "+44 113 496 0000").replace(" ", "");
        String other = one.number().replace(" ", "").replaceFirst("\\d{3}$", "***");
        out.writeStringField("id", one.id());
        out.writeStringField("userId", one.owner().id());
        out.writeStringField("userPrincipalName", one.owner().upn());
        out.writeStringField("userDisplayName", one.owner().texts().getOrDefault(Text.DISPLAY_NAME, ""));
        out.writeNumberField("duration", one.seconds());
        out.writeStringField("callType", type);
        out.writeStringField("callerNumber", one.outgoing() ? own : other);
        out.writeStringField("calleeNumber", one.outgoing() ? other : own);
    }

    private static void direct(Conversation one, JsonGenerator out) throws IOException {
        out.writeStartObject();
        common(one, one.outgoing() ? "ByotOut" : "ByotIn", out);
        out.writeStringField("correlationId", one.id());
        out.writeStringField("inviteDateTime", one.start().minusSeconds(4).toString());
        out.writeStringField("startDateTime", one.start().toString());
        if (one.successful()) {
            out.writeStringField("endDateTime", one.end().toString());
            out.writeNullField("failureDateTime");
        } else {
            out.writeNullField("endDateTime");
            out.writeStringField("failureDateTime", one.start().toString());
        }
        out.writeBooleanField("successfulCall", one.successful());
        out.writeNumberField("finalSipCode", one.successful() ? 0 : 486);
        out.writeStringField("finalSipCodePhrase", one.successful() ? "BYE" : "Busy Here");
        out.writeNumberField("callEndSubReason", one.successful() ? 0 : 540_486);
        out.writeStringField("trunkFullyQualifiedDomainName", "sbc.larkfield.example");
        out.writeBooleanField("mediaBypassEnabled", false);
        out.writeStringField("mediaPathLocation", "EUNO");
        out.writeStringField("signalingLocation", "EUWE");
        out.writeEndObject();
    }
}
