package app.seatkeeper.workspace;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.tenant.Feature;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What a write wants to be allowed.
final class Needs {

    private Needs() {
    }

    /// Everything the steps want, in the order in which it is asked for.
    static Set<Feature> of(Collection<Step> steps) {
        Set<Feature> needs = EnumSet.noneOf(Feature.class);
        steps.forEach(step -> step.writes().forEach(write -> needs.addAll(of(write))));
        return needs;
    }

    static Set<Feature> of(Write write) {
        return switch (write) {
            case Write.AssignLicense _ -> EnumSet.of(Feature.ASSIGN_LICENSES);
            case Write.JoinGroup _, Write.LeaveGroup _ -> EnumSet.of(Feature.CHANGE_GROUP_MEMBERS);
            case Write.RevokeSessions _ -> EnumSet.of(Feature.REVOKE_SESSIONS);
            case Write.Reprocess _ -> EnumSet.of(Feature.REPROCESS);
            case Write.Edit(var values) -> edits(values.keySet());
        };
    }

    private static Set<Feature> edits(Set<UserField> fields) {
        Set<Feature> needs = EnumSet.noneOf(Feature.class);
        for (UserField field : fields) {
            needs.add(switch (field) {
                case USAGE_LOCATION -> Feature.SET_USAGE_LOCATION;
                case ACCOUNT_ENABLED -> Feature.BLOCK_SIGN_IN;
                case DISPLAY_NAME, GIVEN_NAME, SURNAME, JOB_TITLE, DEPARTMENT, OFFICE, COMPANY, CITY, COUNTRY,
                     MOBILE_PHONE, BUSINESS_PHONES -> Feature.EDIT_DETAILS;
            });
        }
        return needs;
    }
}
