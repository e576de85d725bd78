package app.seatkeeper.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AdminLinkTest {

    private static final String CLIENT = "6f1c1b7e-0000-4000-8000-00000000abcd";

    @Test
    void theLinkLeadsToTheSignInServiceAndTheGraphOfTheCloud() {
        var registration = new Registration(CLIENT, "larkfield.example");

        assertEquals(URI.create("https://login.partner.microsoftonline.cn/larkfield.example/v2.0/adminconsent"
                + "?client_id=" + CLIENT + "&scope=https%3A%2F%2Fmicrosoftgraph.chinacloudapi.cn%2F.default"
                + "&redirect_uri=http%3A%2F%2Flocalhost"), AdminLink.of(Cloud.CHINA, registration));
    }

    @Test
    void whereNoTenantIsNamedTheAdministratorsOwnIsMeant() {
        assertEquals("/organizations/v2.0/adminconsent",
                AdminLink.of(Cloud.GLOBAL, new Registration(CLIENT, "")).getPath());
    }

    @Test
    void theLettersOfAForeignDomainAreEncoded() {
        assertEquals("/b%C3%BCro.example/v2.0/adminconsent",
                AdminLink.of(Cloud.GLOBAL, new Registration(CLIENT, "büro.example")).getRawPath());
    }
}
