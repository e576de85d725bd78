package app.seatkeeper.ui.users;

import static app.seatkeeper.ui.SampleTenant.ADA;
import static app.seatkeeper.ui.SampleTenant.ALAN;
import static app.seatkeeper.ui.SampleTenant.BI_READERS;
import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.GRACE;
import static app.seatkeeper.ui.SampleTenant.HANNAH;
import static app.seatkeeper.ui.SampleTenant.POWER_BI;
import static app.seatkeeper.ui.SampleTenant.SALES;
import static app.seatkeeper.ui.SampleTenant.TEAMS;
import static app.seatkeeper.ui.SampleTenant.VISIO;
import static app.seatkeeper.ui.SampleTenant.YAMMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeedViewModelTest {

    private static final PlanChoice.Keep AS_IT_IS = new PlanChoice.Keep();

    private final TenantSnapshot snapshot = SampleTenant.snapshot();
    private final Texts texts = Texts.load(Locale.UK);

    @Test
    void whatCanBeGivenSaysHowManySeatsAreLeftAndHowManyOfThePeopleHaveIt() {
        var offers = ProductOffer.toGive(people(ADA, ALAN, GRACE), snapshot);

        assertEquals(new ProductOffer(E3, "Microsoft 365 E3", 2, 2, 2, 3), offers.get(1));
        assertEquals(new ProductOffer(POWER_BI, "Power BI Pro", 6, 1, 0, 3), offers.get(4));
    }

    @Test
    void assigningTwoProductsMakesAChangePerPersonAndProductInTheOrderOfTheTenant() {
        var deed = deed(Deed.ASSIGN, ALAN, GRACE);
        assertFalse(deed.ready().get());

        deed.ticked().addAll(List.of(VISIO, E5));
        deed.toggle(E5, TEAMS, false);

        assertEquals(new LicensePlan("Assign Microsoft 365 E5, Visio Plan 2", "2 selected users", List.of(
                new Change.Assign(ALAN, E5, new PlanChoice.Switch(Set.of(), Set.of(TEAMS))),
                new Change.Assign(ALAN, VISIO, AS_IT_IS),
                new Change.Assign(GRACE, E5, new PlanChoice.Switch(Set.of(), Set.of(TEAMS))),
                new Change.Assign(GRACE, VISIO, AS_IT_IS))), deed.plan());
    }

    @Test
    void replacingNeedsTwoDifferentProductsAndKnowsTheOnlyOneThatCanBeReplaced() {
        var deed = deed(Deed.REPLACE, ALAN);
        assertEquals(E5, deed.fromProperty().get());

        deed.toProperty().set(E5);
        assertFalse(deed.ready().get());
        deed.toProperty().set(E3);

        assertTrue(deed.ready().get());
        assertEquals(new LicensePlan("Replace Microsoft 365 E5 with Microsoft 365 E3", "Alan Turing",
                List.of(new Change.Replace(ALAN, E5, E3, AS_IT_IS))), deed.plan());
    }

    @Test
    void plansThatNobodyTouchedStayAsEachPersonHasThem() {
        var deed = deed(Deed.PLANS, ADA, GRACE);
        deed.fromProperty().set(E3);
        assertEquals(new PlanOffer(TEAMS, "Microsoft Teams", 1, 2), deed.plans(E3).get(1));

        deed.toggle(E3, TEAMS, true);
        deed.toggle(E3, YAMMER, true);
        deed.toggle(E3, YAMMER, false);

        var choice = new PlanChoice.Switch(Set.of(TEAMS), Set.of(YAMMER));
        assertEquals(List.of(new Change.SetPlans(ADA, E3, choice), new Change.SetPlans(GRACE, E3, choice)),
                deed.plan().changes());
    }

    @Test
    void reclaimingWithNothingTickedTakesEverythingThatIsDirect() {
        var deed = deed(Deed.RECLAIM, ADA);

        assertEquals(new LicensePlan("Reclaim all licenses", "Ada Lovelace",
                List.of(new Change.Reclaim(ADA, Set.of()))), deed.plan());
    }

    @Test
    void offboardingBlocksThenReclaimsThenEndsSessions() {
        assertEquals(List.of(
                new Change.Edit(ADA, Map.of(UserField.ACCOUNT_ENABLED, "false")),
                new Change.Reclaim(ADA, Set.of()),
                new Change.RevokeSessions(ADA)), deed(Deed.OFFBOARD, ADA).plan().changes());
    }

    @Test
    void aUsageLocationIsNamedInTheReadersWords() {
        var deed = deed(Deed.LOCATE, ADA);
        assertThrows(IllegalStateException.class, deed::plan);

        deed.countryProperty().set("IE");

        assertEquals(new LicensePlan("Set usage location Ireland", "Ada Lovelace",
                List.of(new Change.Edit(ADA, Map.of(UserField.USAGE_LOCATION, "IE")))), deed.plan());
    }

    @Test
    void groupsSayWhatTheyGiveHowManyAreInThemAndThatARuleFillsThem() {
        var offers = GroupOffer.all(people(ADA, HANNAH), snapshot, ProductNames.of(snapshot, texts));

        assertEquals(List.of("BI Readers gives Power BI, 6 free, editable false",
                "Sales – Microsoft 365 gives M365 E3, 2 free, editable true"),
                offers.stream().map(offer -> "%s gives %s, %d free, editable %s".formatted(offer.group().name(),
                        offer.gives(), offer.free(), offer.isEditable())).toList());
    }

    @Test
    void peopleAreAddedToAndRemovedFromTheGroupsThatAreTicked() {
        var join = deed(Deed.JOIN, ADA, ALAN);
        assertFalse(join.ready().get());

        join.tickedGroups().add(group(SALES));

        assertEquals(new LicensePlan("Add to Sales – Microsoft 365", "2 selected users", List.of(
                new Change.JoinGroup(ADA, SALES, false), new Change.JoinGroup(ALAN, SALES, false))), join.plan());

        var leave = deed(Deed.LEAVE, ADA);
        leave.tickedGroups().add(group(SALES));

        assertEquals(new LicensePlan("Remove from Sales – Microsoft 365", "Ada Lovelace",
                List.of(new Change.LeaveGroup(ADA, SALES, false))), leave.plan());
    }

    @Test
    void movingNeedsTwoDifferentGroups() {
        var move = deed(Deed.MOVE, ADA);
        move.fromGroupProperty().set(group(SALES));
        move.toGroupProperty().set(group(SALES));
        assertFalse(move.ready().get());

        move.toGroupProperty().set(group(BI_READERS));

        assertTrue(move.ready().get());
        assertEquals(List.of(new Change.MoveGroup(ADA, SALES, BI_READERS)), move.plan().changes());
    }

    private Group group(GroupId id) {
        return snapshot.group(id).orElseThrow();
    }

    private DeedViewModel deed(Deed deed, UserId... users) {
        var words = new RowTexts(texts, ProductNames.of(snapshot, texts), "larkfield.example");
        return new DeedViewModel(deed, people(users), snapshot, words);
    }

    private List<User> people(UserId... users) {
        return Stream.of(users).map(id -> snapshot.user(id).orElseThrow()).toList();
    }
}
