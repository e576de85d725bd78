package app.seatkeeper.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionCheckTest {

    private static final DirectoryRole LICENSES =
            new DirectoryRole("4D6AC14F-3453-41d0-bef9-a3e0c569773a", "Lizenzadministrator");

    @Test
    void aRoleIsKnownByItsTemplateWhateverTheTenantCallsIt() {
        var granted = person(Permission.LICENSE_ASSIGNMENT_READ_WRITE_ALL);

        assertEquals(new Readiness.Ready(),
                PermissionCheck.of(Feature.ASSIGN_LICENSES, granted, List.of(LICENSES)));
    }

    @Test
    void aMissingPermissionIsToldFromAMissingRole() {
        var wanted = Set.of(Permission.USER_READ_WRITE_ALL);
        var roles = Feature.EDIT_DETAILS.roles();

        assertEquals(new Readiness.ConsentMissing(wanted),
                PermissionCheck.of(Feature.SET_USAGE_LOCATION, person(), List.of(LICENSES)));
        assertEquals(new Readiness.RoleMissing(roles), PermissionCheck.of(
                Feature.EDIT_DETAILS, person(Permission.USER_READ_WRITE_ALL), List.of(LICENSES)));
        assertEquals(new Readiness.BothMissing(wanted, roles),
                PermissionCheck.of(Feature.EDIT_DETAILS, person(), List.of(LICENSES)));
    }

    @Test
    void thePermissionToEditIncludesThoseToReadAndToBlock() {
        var granted = person(Permission.USER_READ_WRITE_ALL, Permission.ORGANIZATION_READ_ALL);

        assertEquals(Set.of(), PermissionCheck.missing(Feature.ROSTER, granted));
        assertEquals(Set.of(), PermissionCheck.missing(Feature.BLOCK_SIGN_IN, granted));
    }

    @Test
    void readingNeedsNoRole() {
        assertEquals(new Readiness.Ready(), PermissionCheck.of(Feature.ROSTER,
                person(Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL), List.of()));
    }

    @Test
    void nobodyCanTellWhatAnApplicationMayDo() {
        assertEquals(new Readiness.Untold(Set.of(Permission.CALL_RECORDS_READ_ALL)),
                PermissionCheck.of(Feature.CALL_RECORDS, new Granted(Set.of(), true), List.of()));
        assertEquals(new Readiness.ForApplications(),
                PermissionCheck.of(Feature.CALL_RECORDS, person(Permission.CALL_RECORDS_READ_ALL), List.of()));
    }

    @Test
    void noFeatureThatReadsAsksForAPermissionToWrite() {
        for (Feature feature : Feature.values()) {
            boolean writes = feature.permissions().stream()
                    .anyMatch(one -> one.scope().matches(".*(ReadWrite|EnableDisable|Revoke).*"));

            assertEquals(feature.isChange() || feature == Feature.REPORT_SETTINGS, writes, feature::name);
        }
    }

    private static Granted person(Permission... permissions) {
        return new Granted(Set.of(permissions), false);
    }
}
