package app.seatkeeper.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.session.Granted;
import app.seatkeeper.session.PermissionCheck;
import app.seatkeeper.session.Readiness;
import app.seatkeeper.tenant.BuiltInRole;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.AccessReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccessViewModelTest {

    private static final Tenant LARKFIELD = new Tenant("1", "Larkfield Group", "larkfield.example", "GB");
    private static final List<DirectoryRole> LICENSES = List.of(
            new DirectoryRole(BuiltInRole.LICENSE_ADMINISTRATOR.templateId(), "License Administrator"));
    private static final SignedIn ADA =
            new SignedIn(new UserId("2"), "Ada Lovelace", "ada@larkfield.example", LICENSES);
    private static final Granted READING = new Granted(
            EnumSet.of(Permission.USER_READ, Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL,
                    Permission.REPORTS_READ_ALL), false);

    private final List<Feature> asked = new ArrayList<>();
    private final AccessViewModel model =
            new AccessViewModel(Texts.load(Locale.UK), asked::add, "https://login.example/adminconsent");

    @Test
    void whatIsMissingIsToldApart() {
        model.show(new AccessReport(LARKFIELD, ADA, all(READING)));

        assertEquals("Larkfield Group (larkfield.example)", model.faceProperty().get().tenant());
        assertEquals("License Administrator", model.faceProperty().get().roles());
        assertEquals(List.of(
                "Ready: Organization.Read.All, User.Read.All",
                "Needs a role: Needs one of the roles Global Administrator, Reports Reader, Exchange Administrator, "
                        + "SharePoint Administrator, Teams Administrator.",
                "Needs consent: Not granted: LicenseAssignment.ReadWrite.All.",
                "Needs consent and role: Not granted: User.RevokeSessions.All. "
                        + "Needs one of the roles Global Administrator, User Administrator.",
                "App-only: Microsoft gives this to apps alone. Sign in as app-only to use it."),
                List.of(said(Feature.ROSTER), said(Feature.USAGE_REPORTS), said(Feature.ASSIGN_LICENSES),
                        said(Feature.REVOKE_SESSIONS), said(Feature.CALL_RECORDS)));
    }

    @Test
    void whatNeedsConsentAloneOrTooCanBeAskedForNow() {
        model.show(new AccessReport(LARKFIELD, ADA, all(READING)));

        row(Feature.ASSIGN_LICENSES).ask().run();

        assertEquals(List.of(Feature.ASSIGN_LICENSES), asked);
        assertEquals(List.of(true, false, false), List.of(row(Feature.REVOKE_SESSIONS).asks(),
                row(Feature.USAGE_REPORTS).asks(), row(Feature.ROSTER).asks()));
    }

    @Test
    void ofAnApplicationNothingIsToldBeforeItIsTried() {
        var nobody = new SignedIn(new UserId(""), "", "", List.of());
        model.show(new AccessReport(LARKFIELD, nobody, all(new Granted(EnumSet.noneOf(Permission.class), true))));

        assertEquals("The app itself, no person", model.faceProperty().get().who());
        assertEquals("Told when tried: CallRecords.Read.All", said(Feature.CALL_RECORDS));
    }

    private String said(Feature feature) {
        return row(feature).word() + ": " + row(feature).need();
    }

    private AccessRow row(Feature feature) {
        return model.faceProperty().get().rows().get(List.of(Feature.values()).indexOf(feature));
    }

    private static Map<Feature, Readiness> all(Granted granted) {
        return Arrays.stream(Feature.values()).collect(Collectors.toMap(
                Function.identity(), feature -> PermissionCheck.of(feature, granted, LICENSES)));
    }
}
