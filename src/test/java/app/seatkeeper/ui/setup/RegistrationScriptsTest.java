package app.seatkeeper.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.tenant.Permission;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistrationScriptsTest {

    private static final Wanted READING = new Wanted(Cloud.GLOBAL, false, false, false, false);
    private static final Wanted ALL = new Wanted(Cloud.CHINA, false, true, true, true);
    private static final Wanted APP = new Wanted(Cloud.US_GOVERNMENT, true, true, true, false);
    private static final Wanted OWN = new Wanted(
            Cloud.custom(URI.create("https://login.example"), URI.create("https://graph.example")),
            false, false, false, false);

    @Test
    void readingAloneListsWhatIsAlwaysNeeded() {
        assertEquals(List.of(Permission.USER_READ, Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL),
                READING.permissions());
    }

    @Test
    void everyPermissionThatAKindCanHaveIsListedWhereAllIsWanted() {
        assertEquals(Stream.of(Permission.values()).filter(one -> one != Permission.CALL_RECORDS_READ_ALL).toList(),
                ALL.permissions());
        assertEquals(Stream.of(Permission.values()).filter(one -> one != Permission.USER_READ).toList(),
                APP.permissions());
    }

    @Test
    void theManifestIsJsonThatNamesEachPermissionByItsId() throws Exception {
        var manifest = new ObjectMapper().readTree(RegistrationScripts.manifest(ALL));
        var ids = new ArrayList<String>();
        manifest.at("/requiredResourceAccess/0/resourceAccess").forEach(one ->
                ids.add(one.get("type").asText() + " " + one.get("id").asText()));

        assertEquals("AzureADMyOrg", manifest.get("signInAudience").asText());
        assertEquals("http://localhost", manifest.at("/publicClient/redirectUris/0").asText());
        assertTrue(manifest.get("isFallbackPublicClient").asBoolean());
        assertEquals(ALL.permissions().stream().map(Permission::delegatedId).flatMap(Optional::stream)
                .map(id -> "Scope " + id).toList(), ids);
    }

    @Test
    void theManifestOfAnApplicationHasRolesAndNoRedirect() throws Exception {
        var manifest = new ObjectMapper().readTree(RegistrationScripts.manifest(APP));

        assertFalse(manifest.has("publicClient"));
        assertEquals("Role", manifest.at("/requiredResourceAccess/0/resourceAccess/0/type").asText());
    }

    @Test
    void theScriptsLeadToTheCloudThatWasChosen() {
        assertTrue(RegistrationScripts.powerShell(ALL).contains("-Environment China"));
        assertTrue(RegistrationScripts.powerShell(ALL)
                .contains("$page = \"https://login.partner.microsoftonline.cn/$tenant/v2.0/adminconsent\""));
        assertTrue(RegistrationScripts.azureCli(APP).contains("az cloud set --name AzureUSGovernment"));
        assertTrue(RegistrationScripts.powerShell(OWN).contains("-GraphEndpoint 'https://graph.example'"));
    }

    @Test
    void noPlaceInAScriptIsLeftUnfilled() {
        for (Wanted wanted : List.of(READING, ALL, APP, OWN)) {
            for (String script : List.of(RegistrationScripts.powerShell(wanted),
                    RegistrationScripts.azureCli(wanted), RegistrationScripts.manifest(wanted))) {
                assertFalse(script.matches("(?s).*%[A-Z]+%.*"), script);
            }
        }
    }

    @Test
    void everyNameStandsInTheScripts() {
        for (Permission permission : ALL.permissions()) {
            assertTrue(RegistrationScripts.powerShell(ALL).contains("'" + permission.scope() + "'"));
            assertTrue(RegistrationScripts.azureCli(ALL).lines().anyMatch(permission.scope()::equals));
        }
    }
}
