package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.activity.Conversation;
import app.seatkeeper.demo.activity.Conversation.Way;
import app.seatkeeper.demo.query.Column;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The properties of a call record.
final class CallEntity {

    /// The type `callRecords.callRecord`.
    static final Entity<Conversation> CALL = new Entity<>("callRecords.callRecord", columns(), List.of());

    private CallEntity() {
    }

    private static Map<String, Column<Conversation>> columns() {
        var columns = new LinkedHashMap<String, Column<Conversation>>();
        columns.put("id", Column.text(Conversation::id));
        columns.put("version", Column.of((_, out) -> out.writeNumber(1)));
        columns.put("type", Column.text(one -> one.way() == Way.GROUP ? "groupCall" : "peerToPeer"));
        columns.put("modalities", Column.of((one, out) -> modalities(one, out)));
        columns.put("lastModifiedDateTime", Column.date(one -> one.end().plusSeconds(1_260)));
        columns.put("startDateTime", Column.date(Conversation::start));
        columns.put("endDateTime", Column.date(Conversation::end));
        columns.put("joinWebUrl", Column.text(one -> one.way() == Way.GROUP
                ? "https://teams.example/l/meetup-join/" + one.id() : null));
        columns.put("organizer", Column.of((one, out) -> identity(one.owner(), out)));
        columns.put("participants", Column.none());
        return columns;
    }

    private static void modalities(Conversation one, JsonGenerator out) throws IOException {
        out.writeStartArray();
        out.writeString("audio");
        if (one.way() == Way.GROUP) {
            out.writeString("video");
            out.writeString("videoBasedScreenSharing");
        }
        out.writeEndArray();
    }

    private static void identity(Person person, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("user");
        out.writeStringField("id", person.id());
        out.writeStringField("displayName", person.texts().getOrDefault(Text.DISPLAY_NAME, ""));
        out.writeStringField("tenantId", Tenant.ID);
        out.writeStringField("userPrincipalName", person.upn());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void participant(Person person, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", person.id());
        out.writeFieldName("identity");
        identity(person, out);
        out.writeArrayFieldStart("administrativeUnitInfos");
        out.writeEndArray();
        out.writeEndObject();
    }

    /// What only a call record alone has: the organizer always, participants and sessions where they are asked for.
    static void more(Conversation one, String expand, JsonGenerator out) throws IOException {
        out.writeFieldName("organizer_v2");
        participant(one.owner(), out);
        if (expand.contains("participants_v2")) {
            out.writeArrayFieldStart("participants_v2");
            for (Person person : one.people()) {
                participant(person, out);
            }
            out.writeEndArray();
        }
        if (expand.contains("sessions")) {
            out.writeArrayFieldStart("sessions");
            for (Person person : one.others().isEmpty() ? one.people() : one.others()) {
                session(one, person, expand.contains("segments"), out);
            }
            out.writeEndArray();
        }
    }

    private static void session(Conversation one, Person person, boolean segments, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("id", person.id().substring(0, 18) + one.id().substring(18));
        out.writeFieldName("modalities");
        modalities(one, out);
        times(one, out);
        out.writeBooleanField("isTest", false);
        if (segments) {
            out.writeArrayFieldStart("segments");
            out.writeStartObject();
            out.writeStringField("id", person.id().substring(0, 18) + one.id().substring(18));
            times(one, out);
            out.writeArrayFieldStart("media");
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void times(Conversation one, JsonGenerator out) throws IOException {
        out.writeStringField("startDateTime", one.start().toString());
        out.writeStringField("endDateTime", one.end().toString());
    }
}
