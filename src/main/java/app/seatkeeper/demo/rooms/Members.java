package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.tenant.Membership;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;

/// Putting people into groups and taking them out: `/groups/{id}/members/$ref`.
final class Members {

    private static final String REFERENCE = "@odata.id";

    private final Membership membership;

    Members(Membership membership) {
        this.membership = membership;
    }

    /// `POST /groups/{id}/members/$ref`
    Answer add(Call call) {
        permitted(call);
        membership.add(call.segment(1), referred(call.json().path(REFERENCE).asText()));
        return Answer.done();
    }

    /// `DELETE /groups/{id}/members/{id}/$ref`
    Answer remove(Call call) {
        permitted(call);
        membership.remove(call.segment(1), call.segment(3));
        return Answer.done();
    }

    private static void permitted(Call call) {
        call.caller().needs("GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All");
        call.caller().needsRole(Role.GROUPS_ADMINISTRATOR, Role.USER_ADMINISTRATOR, Role.DIRECTORY_WRITERS);
    }

    /// The id at the end of a reference such as `https://graph.microsoft.com/v1.0/directoryObjects/{id}`.
    private static String referred(String reference) {
        if (!reference.matches("https?://[^/]+/(v1\\.0|beta)/(directoryObjects|users)/[^/]+")) {
            throw Refusal.badRequest("Invalid URL format specified in @odata.bind or @odata.id: " + reference);
        }
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
