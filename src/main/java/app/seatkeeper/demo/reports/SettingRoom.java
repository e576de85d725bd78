package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.tenant.Refusal;

/// Whether reports conceal names: `/admin/reportSettings`. For Global Administrators alone.
public final class SettingRoom {

    private static final String WRITE = "ReportSettings.ReadWrite.All";
    private static final String PROPERTY = "displayConcealedNames";

    private final Setting setting;

    /// A room about this setting.
    public SettingRoom(Setting setting) {
        this.setting = setting;
    }

    /// `GET /admin/reportSettings`
    public Answer show(Call call) {
        permitted(call, "ReportSettings.Read.All", WRITE);
        call.query().allows("$select", "$expand");
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context", call.root() + "/$metadata#admin/reportSettings/$entity");
            out.writeBooleanField(PROPERTY, setting.isConcealed());
            out.writeEndObject();
        });
    }

    /// `PATCH /admin/reportSettings`
    public Answer change(Call call) {
        permitted(call, WRITE);
        var wanted = call.json().path(PROPERTY);
        if (!wanted.isBoolean()) {
            throw Refusal.badRequest("The property '" + PROPERTY + "' is required and must be a Boolean.");
        }
        setting.conceal(wanted.asBoolean());
        return Answer.done();
    }

    private static void permitted(Call call, String... oneOf) {
        ReportRoom.permitted(call.caller(), oneOf);
        if (!call.caller().mayAs()) {
            throw ReportRoom.denied();
        }
    }
}
