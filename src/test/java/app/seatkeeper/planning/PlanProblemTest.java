package app.seatkeeper.planning;

import static app.seatkeeper.domain.change.UserField.ACCOUNT_ENABLED;
import static app.seatkeeper.domain.change.UserField.DEPARTMENT;
import static app.seatkeeper.domain.change.UserField.USAGE_LOCATION;
import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.PreviewRow.Verdict.CANNOT_BE_DONE;
import static app.seatkeeper.planning.PreviewRow.Verdict.NEEDS_DECISION;
import static app.seatkeeper.planning.PreviewRow.Verdict.WILL_CHANGE;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.EXCHANGE_ONLINE;
import static app.seatkeeper.planning.Stock.MAIL;
import static app.seatkeeper.planning.Stock.MAIL_PLAN_1;
import static app.seatkeeper.planning.Stock.OFFICE_WEB;
import static app.seatkeeper.planning.Stock.SHAREPOINT;
import static app.seatkeeper.planning.Stock.SHAREPOINT_KIOSK;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.VISIO_APP;
import static app.seatkeeper.planning.Stock.companyWide;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.exchangeOnline;
import static app.seatkeeper.planning.Stock.in;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Grant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a preview has to say about a user, and how far it stands in the way.
class PlanProblemTest {

    private static final PlanChoice KEEP = new PlanChoice.Keep();
    private static final Change GIVE_VISIO = new Change.Assign(ADA, VISIO, KEEP);
    private static final Change BLOCK = new Change.Edit(ADA, Map.of(ACCOUNT_ENABLED, "false"));

    private final ATenant tenant =
            aTenant().with(e5(seats(9)), e3(seats(9)), visio(seats(9)), exchangeOnline(seats(9)));

    @ParameterizedTest
    @CsvSource({"Sweden, SE", "se, SE", "SWE, SE", "Côte d'Ivoire, CI", "Czech Republic, CZ", "USA, US", "UK, GB"})
    void aMissingUsageLocationIsOfferedFromTheProfileAndTheOrganization(String country, String code) {
        var row = row(tenant.with(ada().in("").livingIn(country)).preview(GIVE_VISIO));

        var own = new LocationOffer(code, LocationOffer.Origin.PROFILE);
        var organization = new LocationOffer("GB", LocationOffer.Origin.ORGANIZATION);
        assertEquals(NEEDS_DECISION, row.verdict());
        assertEquals(List.of(new PlanProblem.NoUsageLocation(
                code.equals("GB") ? List.of(own) : List.of(own, organization))), row.problems());
    }

    @Test
    void aChosenUsageLocationIsSetBeforeTheLicenseAndCannotComeBack() {
        var preview = tenant.with(ada().in("")).preview(Decisions.NONE.locate(ADA, "SE"), GIVE_VISIO);

        assertEquals(List.of(new Write.Edit(Map.of(USAGE_LOCATION, "SE")),
                new Write.AssignLicense(List.of(new Grant(VISIO, Set.of())), Set.of())),
                preview.steps().getFirst().writes());
        assertEquals(List.of(new PlanProblem.CannotComeBack(Irreversible.EMPTY_USAGE_LOCATION)),
                row(preview).problems());
    }

    @Test
    void takingTheLastPlanOfAServiceThatKeepsDataNeedsATickOfItsOwn() {
        var holder = tenant.with(ada().holding(E5));
        var remove = new Change.Remove(ADA, E5);
        var losses = List.of(new PlanProblem.LosesData(Set.of(DataLoss.values())));

        assertEquals(List.of(NEEDS_DECISION, losses), said(holder.preview(remove)));
        assertEquals(List.of(WILL_CHANGE, losses), said(holder.preview(Decisions.NONE.accept(ADA, true), remove)));
    }

    @Test
    void nothingIsLostWhileAnotherProductKeepsTheService() {
        var holder = tenant.with(ada().holding(E3).holdingByGroup(E5));

        assertEquals(List.of(WILL_CHANGE, List.of()), said(holder.preview(new Change.Remove(ADA, E3))));
    }

    @Test
    void plansThatExcludeEachOtherAreFoundAcrossEverythingTheUserHolds() {
        var preview = tenant.with(ada().holdingByGroup(E3))
                .preview(new Change.Assign(ADA, EXCHANGE_ONLINE, KEEP));

        assertEquals(List.of(CANNOT_BE_DONE,
                List.of(new PlanProblem.ExclusivePlans(MAIL_PLAN_1, EXCHANGE_ONLINE, MAIL, E3))), said(preview));
    }

    @Test
    void plansThatAreOffExcludeNobody() {
        var preview = tenant.with(ada().holding(E3, MAIL)).preview(new Change.Assign(ADA, EXCHANGE_ONLINE, KEEP));

        assertEquals(List.of(WILL_CHANGE, List.of()), said(preview));
    }

    @Test
    void aPlanIsNotLeftOnWithoutTheOneItNeeds() {
        var preview = tenant.with(ada())
                .preview(new Change.Assign(ADA, E3, new PlanChoice.Exactly(Set.of(SHAREPOINT))));

        assertEquals(List.of(CANNOT_BE_DONE,
                List.of(new PlanProblem.MissingPlan(OFFICE_WEB, Set.of(SHAREPOINT, SHAREPOINT_KIOSK)))), said(preview));
    }

    @Test
    void aProductTheTenantDoesNotHaveCannotBeAssigned() {
        var preview = aTenant().with(ada()).preview(GIVE_VISIO);

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.NotSubscribed(VISIO))), said(preview));
    }

    @ParameterizedTest
    @EnumSource(value = CapabilityStatus.class, mode = EnumSource.Mode.EXCLUDE, names = {"ENABLED", "WARNING"})
    void aProductThatEndedCannotBeAssigned(CapabilityStatus status) {
        var preview = aTenant().with(in(status, visio(seats(5)))).with(ada()).preview(GIVE_VISIO);

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.NotAssignable(VISIO))), said(preview));
    }

    @Test
    void aProductForTheWholeCompanyCannotBeAssigned() {
        var preview = aTenant().with(companyWide(visio(seats(5)))).with(ada()).preview(GIVE_VISIO);

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.NotAssignable(VISIO))), said(preview));
    }

    @Test
    void takingASeatOfAProductWithMoreSeatsAssignedThanBoughtIsToldBeforehand() {
        var preview = aTenant().with(Stock.used(6, visio(seats(5)))).with(ada().holding(VISIO))
                .preview(new Change.Remove(ADA, VISIO));

        assertEquals(List.of(WILL_CHANGE,
                List.of(new PlanProblem.CannotComeBack(Irreversible.OVERUSED_SEAT))), said(preview));
    }

    @Test
    void takingAProductThatCannotBeAssignedAgainIsToldBeforehand() {
        var preview = aTenant().with(in(CapabilityStatus.SUSPENDED, visio(seats(5)))).with(ada().holding(VISIO))
                .preview(new Change.Remove(ADA, VISIO));

        assertEquals(List.of(WILL_CHANGE,
                List.of(new PlanProblem.CannotComeBack(Irreversible.PRODUCT_NOT_ASSIGNABLE))), said(preview));
    }

    @Test
    void aPlanThatIsNotInTheProductIsTold() {
        var preview = tenant.with(ada()).preview(new Change.Assign(ADA, E3, new PlanChoice.Exactly(Set.of(VISIO_APP))));

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.PlanNotInProduct(VISIO_APP, E3))), said(preview));
    }

    @Test
    void theSignedInAccountIsNeverBlocked() {
        var guard = new Guard(Set.of(ADA), Set.of(), Set.of());

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.Self())),
                said(tenant.with(ada()).preview(guard, Decisions.NONE, BLOCK)));
    }

    @Test
    void somebodyWithADirectoryRoleIsReclaimedOnlyWithATickOfTheirOwn() {
        var guard = new Guard(Set.of(), Set.of(ADA), Set.of());
        var holder = tenant.with(ada().holding(VISIO));
        var reclaim = new Change.Reclaim(ADA, Set.of());
        var told = List.of(new PlanProblem.HoldsRole());

        assertEquals(List.of(NEEDS_DECISION, told), said(holder.preview(guard, Decisions.NONE, reclaim)));
        assertEquals(List.of(WILL_CHANGE, told),
                said(holder.preview(guard, Decisions.NONE.accept(ADA, true), reclaim)));
    }

    @Test
    void protectedPeopleAreNeverChanged() {
        var guard = new Guard(Set.of(), Set.of(), Set.of(ADA));

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.Protected())),
                said(tenant.with(ada()).preview(guard, Decisions.NONE, GIVE_VISIO)));
    }

    @Test
    void whatTheLocalDirectoryMastersIsNotEditedHere() {
        var preview = tenant.with(ada().synced()).preview(new Change.Edit(ADA, Map.of(DEPARTMENT, "Sales")));

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.MasteredOnPremises(DEPARTMENT))), said(preview));
    }

    @Test
    void valuesThatTheDirectoryWouldRefuseOrThatContradictEachOtherAreTold() {
        var preview = tenant.with(ada()).preview(
                new Change.Edit(ADA, Map.of(USAGE_LOCATION, "UK", DEPARTMENT, "Sales")),
                new Change.Edit(ADA, Map.of(DEPARTMENT, "Legal")));

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.ContradictingValues(DEPARTMENT),
                new PlanProblem.InvalidValue(USAGE_LOCATION, "UK"))), said(preview));
    }

    @Test
    void aLicenseForSomebodyWhoMayNotSignInIsQuestioned() {
        var preview = tenant.with(ada().blocked()).preview(GIVE_VISIO);

        assertEquals(List.of(WILL_CHANGE, List.of(new PlanProblem.SignInBlocked())), said(preview));
    }

    @Test
    void aUserWhoIsGoneIsTold() {
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.UserGone())), said(tenant.preview(GIVE_VISIO)));
    }

    private static PreviewRow row(Preview preview) {
        return preview.rows().getFirst();
    }

    private static List<Object> said(Preview preview) {
        return List.of(row(preview).verdict(), row(preview).problems());
    }
}
