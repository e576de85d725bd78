package app.seatkeeper.ui.users;

import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.POWER_BI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.users.PersonCard.License;
import app.seatkeeper.ui.users.PersonCard.Origin;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonCardsTest {

    private final TenantSnapshot snapshot = SampleTenant.snapshot();
    private final Texts texts = Texts.load(Locale.UK);
    private final RowTexts words = new RowTexts(texts, ProductNames.of(snapshot, texts), "larkfield.example");

    @Test
    void aLicenseHeldTwiceNamesBothOriginsAndSaysWhatRemovingDoes() {
        var card = card("Hannah Merriweather");

        assertEquals("HM", card.initials());
        assertEquals("Account Manager, Sales, Leeds", card.line());
        assertEquals(new License(E3, "Microsoft 365 E3",
                List.of(new Origin("Direct", null), new Origin("Sales – Microsoft 365", SampleTenant.SALES)), List.of(),
                List.of("Held twice. Removing the direct copy keeps the service."), true, false),
                card.licenses().getFirst());
        assertEquals(new License(POWER_BI, "Power BI Pro",
                List.of(new Origin("BI Readers", SampleTenant.BI_READERS)), List.of(),
                List.of(), false, false), card.licenses().getLast());
    }

    @Test
    void aPlanThatAGroupSwitchesOnCannotBeSwitchedOffOnThePerson() {
        var teams = card("Hannah Merriweather").plans().get(1);

        assertEquals("A group switches this plan on. It can be switched off only on the group.", teams.hint());
    }

    @Test
    void plansThatAreOffAreCounted() {
        var card = card("Grace Hopper");

        assertEquals(5, card.on());
        assertEquals(List.of("Microsoft Teams", "Viva Engage Core"),
                card.plans().stream().filter(plan -> !plan.on()).map(PersonCard.Plan::name).toList());
    }

    @Test
    void anAssignmentErrorSaysWhatItMeansAndTheWayOut() {
        var problems = card("Mohammed Al-Farsi").licenses().getLast().problems();

        assertEquals(List.of("It may not be used in the usage location (Oman). "
                + "Correct the usage location, or remove the license."), problems);
    }

    @Test
    void aProductWithoutSubscriptionIsCalledSoWithItsId() {
        var ended = card("Sam Carter").licenses().getFirst();

        assertEquals(new License(SkuId.of("09015f9f-377f-4538-bbb5-f75ceb09358a"),
                "Ended subscription 09015f9f-377f-4538-bbb5-f75ceb09358a", List.of(new Origin("Direct", null)),
                List.of(), List.of("The tenant has no subscription to it any more."), true, true), ended);
    }

    private PersonCard card(String name) {
        User user = snapshot.users().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return new PersonCards(snapshot, words).card(user);
    }
}
