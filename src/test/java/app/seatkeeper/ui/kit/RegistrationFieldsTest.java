package app.seatkeeper.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Registration;
import app.seatkeeper.ui.kit.RegistrationFields.Entry;
import app.seatkeeper.ui.kit.RegistrationFields.Given;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationFieldsTest {

    private static final String CLIENT = "6f1c1b7e-4d02-4c7a-9a51-0d9f2b3c4e5f";

    private final Texts texts = Texts.load(Locale.UK);
    private final RegistrationFields fields = new RegistrationFields(new RegistrationFields.Preset(
            new Given("usgov", "--cloud"), Given.NONE, Given.NONE,
            new Given("larkfield.example", "seatkeeper.properties"), Given.NONE), texts);

    @Test
    void whatWasGivenIsThereAndSaysWhereItComesFromUntilItIsChanged() {
        assertEquals(Optional.of(Cloud.US_GOVERNMENT), fields.cloud());
        assertEquals("from --cloud", fields.origin(Entry.CLOUD).getValue());
        assertEquals("from seatkeeper.properties", fields.origin(Entry.TENANT).getValue());

        fields.value(Entry.TENANT).set("larkfield.test");
        fields.kindProperty().set(Cloud.Kind.CHINA);

        assertEquals("", fields.origin(Entry.TENANT).getValue());
        assertEquals("", fields.origin(Entry.CLOUD).getValue());
    }

    @Test
    void aClientIdIsJudgedWhileItIsTyped() {
        fields.value(Entry.CLIENT_ID).set("6f1c1b7e-4d02");
        String early = fields.wrong(Entry.CLIENT_ID).getValue();
        fields.value(Entry.CLIENT_ID).set(CLIENT);

        assertEquals(texts.of("own.client.wrong"), early);
        assertEquals("", fields.wrong(Entry.CLIENT_ID).getValue());
        assertEquals(Optional.of(new Registration(CLIENT, "larkfield.example")), fields.registration());
        assertEquals(true, fields.complete().getValue());
    }

    @Test
    void aCustomCloudNeedsBothAddresses() {
        fields.value(Entry.CLIENT_ID).set(CLIENT);
        fields.kindProperty().set(Cloud.Kind.CUSTOM);
        fields.value(Entry.AUTHORITY).set("http://login.example");
        fields.value(Entry.GRAPH).set("https://graph.example/");
        String plain = fields.wrong(Entry.AUTHORITY).getValue();
        boolean before = fields.complete().getValue();
        fields.value(Entry.AUTHORITY).set("https://login.example");

        assertEquals(texts.of("own.address.wrong"), plain);
        assertEquals(false, before);
        assertEquals(Optional.of(Cloud.custom(URI.create("https://login.example"), URI.create("https://graph.example"))),
                fields.cloud());
    }

    @Test
    void whatTheServiceSaidStandsUntilSomethingIsChanged() {
        fields.report(Entry.TENANT, "No such tenant.");
        String said = fields.wrong(Entry.TENANT).getValue();
        fields.value(Entry.CLIENT_ID).set(CLIENT);

        assertEquals("No such tenant.", said);
        assertEquals("", fields.wrong(Entry.TENANT).getValue());
        assertEquals(Optional.empty(), fields.refused().getValue());
    }
}
