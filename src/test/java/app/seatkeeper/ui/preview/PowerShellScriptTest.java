package app.seatkeeper.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Holding;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PowerShellScriptTest {

    private static final LicensePlan PLAN = new LicensePlan("Replace E3", "leavers.csv\nRemove-Item *", List.of());

    private final RowWords words = new RowWords(SampleTenant.snapshot(), Texts.load(Locale.US));
    private final User ada = SampleTenant.snapshot().user(SampleTenant.ADA).orElseThrow();

    @Test
    void aStepBecomesItsCommandsInOrderWithPlansThatAreOff() {
        String id = SampleTenant.ADA.value();

        String script = script(ada, List.of(
                new Write.Edit(Map.of(UserField.USAGE_LOCATION, "GB")),
                new Write.AssignLicense(
                        List.of(new Grant(SampleTenant.E5, Set.of(SampleTenant.YAMMER, SampleTenant.TEAMS)),
                                new Grant(SampleTenant.VISIO, Set.of())),
                        Set.of(SampleTenant.E3)),
                new Write.RevokeSessions()));

        assertEquals("""
                # Replace E3
                # leavers.csv Remove-Item *
                # Preview of 2026-11-19T12:03:00Z, users to change: 1
                Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All', \
                'User.RevokeSessions.All'

                # Ada Lovelace, ada.lovelace@larkfield.example: adds Microsoft 365 E5
                Update-MgUser -UserId '%1$s' -UsageLocation 'GB'
                Set-MgUserLicense -UserId '%1$s' -AddLicenses @(@{SkuId = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'}, \
                @{SkuId = '06ebc4ee-1bb5-47dd-8120-11324bc54e06'; \
                DisabledPlans = @('57ff2da0-773e-42df-b2af-ffb7a2317929', '7547a3fe-08ee-4ccb-b430-5077c5041653')}) \
                -RemoveLicenses @('05e9a617-0261-4cee-bb44-138d3ef5d965')
                Revoke-MgUserSignInSession -UserId '%1$s'
                """.formatted(id), script);
    }

    @Test
    void movingBetweenGroupsSaysWhenToGoOn() {
        String script = script(ada, List.of(
                new Write.JoinGroup(SampleTenant.SALES, List.of(new Grant(SampleTenant.E3, Set.of()))),
                new Write.LeaveGroup(SampleTenant.BI_READERS)));

        assertEquals("""
                Connect-MgGraph -Scopes 'GroupMember.ReadWrite.All'
                New-MgGroupMemberByRef -GroupId '%2$s' \
                -OdataId 'https://graph.microsoft.com/v1.0/directoryObjects/%1$s'
                # Go on when the licenses by the new group are active.
                Remove-MgGroupMemberByRef -GroupId '%3$s' -DirectoryObjectId '%1$s'
                """.formatted(ada.id(), SampleTenant.SALES, SampleTenant.BI_READERS),
                script.lines().skip(3).filter(line -> !line.isEmpty() && !line.startsWith("# Ada"))
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void everyPropertyHasItsParameterAndClearingIsARequestOfItsOwn() {
        String id = SampleTenant.ADA.value();

        String script = script(ada, List.of(
                new Write.Edit(Map.of(UserField.OFFICE, "HQ", UserField.COMPANY, "Larkfield", UserField.JOB_TITLE, "",
                        UserField.BUSINESS_PHONES, "", UserField.ACCOUNT_ENABLED, "false")),
                new Write.Reprocess()));

        assertEquals("""
                Update-MgUser -UserId '%1$s' -OfficeLocation 'HQ' -CompanyName 'Larkfield' -AccountEnabled:$false
                Invoke-MgGraphRequest -Method PATCH -Uri '/v1.0/users/%1$s' \
                -Body '{"jobTitle":null,"businessPhones":[]}'
                Invoke-MgLicenseUser -UserId '%1$s'
                """.formatted(id), script.lines().skip(6).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void quotesOfEveryKindStayInsideTheText() {
        assertEquals("'O''Brien $(rm) `n \u2019\u2019x\u2018\u2018'",
                PowerShellScript.quoted("O'Brien $(rm) `n \u2019x\u2018"));
    }

    @Test
    void aNameWithALineBreakCannotLeaveItsComment() {
        var named = ada.withProfile(Profile.named("Ada\r\nRemove-MgUser -UserId x"));

        String script = script(named, List.of(new Write.RevokeSessions()));

        assertEquals("# Ada Remove-MgUser -UserId x, ada.lovelace@larkfield.example: adds Microsoft 365 E5",
                script.lines().skip(5).findFirst().orElseThrow());
    }

    @Test
    void aPreviewThatChangesNobodyConnectsNowhere() {
        var nothing = new Preview(PLAN, Decisions.NONE, SampleTenant.NOW, List.of(), List.of());

        assertEquals(3, new PowerShellScript(nothing, words).text().lines().count());
    }

    private String script(User user, List<Write> writes) {
        var before = List.of(new Holding(SampleTenant.VISIO, Set.of(), true, false));
        var after = List.of(before.getFirst(), new Holding(SampleTenant.E5, Set.of(), true, false));
        var row = new PreviewRow(user, Verdict.WILL_CHANGE, true, before, after, Map.of(), List.of(),
                new Step(user.id(), writes));
        return new PowerShellScript(
                new Preview(PLAN, Decisions.NONE, SampleTenant.NOW, List.of(row), List.of()), words).text();
    }
}
