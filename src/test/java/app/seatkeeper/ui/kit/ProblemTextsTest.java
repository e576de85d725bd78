package app.seatkeeper.ui.kit;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.DataLoss;
import app.seatkeeper.planning.Irreversible;
import app.seatkeeper.planning.LocationOffer;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.workspace.RunEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProblemTextsTest {

    private static final PlanId UNNAMED = PlanId.of("00000000-0000-0000-0000-000000000001");

    private final ProblemTexts texts = new ProblemTexts(Texts.load(Locale.US), Named.names());

    private record Line(PlanProblem problem, String badge, String sentence) { }

    @TestFactory
    Stream<DynamicTest> everyProblemHasItsBadgeAndItsSentence() {
        return table().map(line -> DynamicTest.dynamicTest(line.sentence(), () -> assertEquals(line,
                new Line(line.problem(), texts.badge(line.problem()), texts.sentence(line.problem())))));
    }

    @Test
    void theTableNamesEveryKind() {
        Set<Class<?>> kinds = new HashSet<>(Set.of(PlanProblem.class.getPermittedSubclasses()));
        kinds.remove(PlanProblem.Blocker.class);
        kinds.addAll(Set.of(PlanProblem.Blocker.class.getPermittedSubclasses()));

        assertEquals(kinds, table().map(Line::problem).map(Object::getClass).collect(toSet()));
    }

    @Test
    void aSkippedUserLearnsWhatChanged() {
        var account = new Account("ada@larkfield.example", "", List.of(), true, UserType.MEMBER, "GB", null, false);
        var ada = new User(new UserId("ada"), account, Profile.named("Ada"), List.of());

        assertEquals("Changed since the preview: licenses, service plans, usage location, and account. "
                + "Nothing was written.", texts.sentence(new RunEntry.Skipped.Changed(ada,
                List.of("licenses", "plans", "usageLocation", "account"))));
        assertEquals("Deleted since the preview. Nothing was written.", texts.sentence(new RunEntry.Skipped.Deleted()));
        assertEquals("The seat was taken since the preview. Nothing was written.",
                texts.sentence(new RunEntry.Skipped.NoSeat()));
    }

    @Test
    void everyPropertyHasAWord() {
        assertEquals(List.of("display name", "first name", "last name", "job title", "department", "office",
                "company", "city", "country", "usage location", "mobile phone", "business phone", "account state"),
                Stream.of(UserField.values()).map(texts::field).toList());
    }

    private static Stream<Line> table() {
        return Stream.of(decisions(), groups(), members(), seats(), plans(), rest(), whatCannotComeBack())
                .flatMap(List::stream);
    }

    private static List<Line> decisions() {
        var profile = new LocationOffer("SE", LocationOffer.Origin.PROFILE);
        var organization = new LocationOffer("GB", LocationOffer.Origin.ORGANIZATION);
        return List.of(
                new Line(new PlanProblem.NoUsageLocation(List.of(profile, organization)), "No usage location",
                        "Microsoft needs a country before a license is given."),
                new Line(new PlanProblem.NoUsageLocation(List.of(organization)), "No usage location",
                        "Profile has no country."),
                new Line(new PlanProblem.LosesData(Set.of(DataLoss.MAILBOX)), "Last Exchange plan",
                        "Mailbox is deleted after 30 days."),
                new Line(new PlanProblem.LosesData(Set.of(DataLoss.FILES)), "Last OneDrive plan",
                        "Files in OneDrive are deleted after the retention time."),
                new Line(new PlanProblem.LosesData(Set.of(DataLoss.PHONE_NUMBER)), "Last phone plan",
                        "The phone number is released."),
                new Line(new PlanProblem.LosesData(Set.of(DataLoss.PHONE_NUMBER, DataLoss.MAILBOX)), "Loses data",
                        "Mailbox is deleted after 30 days. The phone number is released."),
                new Line(new PlanProblem.HoldsRole(), "Directory role", "Holds a directory role."));
    }

    private static List<Line> groups() {
        return List.of(
                new Line(new PlanProblem.Inherited(Named.E3, List.of(Named.WAREHOUSE)), "By a group",
                        "Microsoft 365 E3 is inherited from group F3 Warehouse, which is dynamic."),
                new Line(new PlanProblem.Inherited(Named.E3, List.of(Named.SYNCED)), "By a group",
                        "Microsoft 365 E3 is inherited from group HQ, which is synced from on premises."),
                new Line(new PlanProblem.Inherited(Named.E3, List.of(Named.READERS)), "By a group",
                        "Microsoft 365 E3 is inherited from group BI Readers. Take the user out of the group."),
                new Line(new PlanProblem.Inherited(Named.E3, List.of(Named.WAREHOUSE, Named.READERS)), "By a group",
                        "Microsoft 365 E3 is inherited from the groups BI Readers and F3 Warehouse."),
                new Line(new PlanProblem.Inherited(Named.E3, List.of(new GroupId("x"))), "By a group",
                        "Microsoft 365 E3 comes from a group whose name was not read."),
                new Line(new PlanProblem.StaysByGroup(Named.E3, List.of(Named.READERS)), "Stays by group",
                        "Keeps Microsoft 365 E3 by group BI Readers."),
                new Line(new PlanProblem.AlreadyByGroup(Named.E3, List.of(Named.READERS, Named.SYNCED)), "Held twice",
                        "Already has Microsoft 365 E3 by the groups BI Readers and HQ."),
                new Line(new PlanProblem.AlreadyByGroup(Named.E3, List.of(new GroupId("x"))), "Held twice",
                        "Already has Microsoft 365 E3 by a group."));
    }

    private static List<Line> members() {
        return List.of(
                new Line(new PlanProblem.OldGoesFirst(), "Without for a while",
                        "The old license goes before the new one has come, because they exclude each other."),
                new Line(new PlanProblem.AlreadyMember(Named.READERS), "Already a member",
                        "Is a member of BI Readers already."),
                new Line(new PlanProblem.KeepsOtherwise(Named.E3, Named.READERS), "Kept",
                        "Keeps Microsoft 365 E3, which does not come by BI Readers alone."),
                new Line(new PlanProblem.HeldAlready(Named.E3, Named.READERS), "Held twice",
                        "Has Microsoft 365 E3 already; BI Readers gives it a second time and takes no further seat."),
                new Line(new PlanProblem.GroupsUnread(), "Groups not read", "Groups have not been read, so nobody "
                        + "knows what they give. Choose Show names … first."),
                new Line(new PlanProblem.NotLicensing(new GroupId("x")), "Not a licensed group",
                        "x gives no license, or no longer exists."),
                new Line(new PlanProblem.FixedMembers(Named.WAREHOUSE), "Group cannot be changed",
                        "A rule decides who is in F3 Warehouse. Change the rule, or what it looks at."),
                new Line(new PlanProblem.FixedMembers(Named.SYNCED), "Group cannot be changed",
                        "HQ comes from the on-premises directory. Change its members there."),
                new Line(new PlanProblem.NotMember(Named.READERS), "Not a member", "Has no license by BI Readers."),
                new Line(new PlanProblem.NotArrived(Named.E3, Named.READERS), "Not arrived", "Is a member of BI "
                        + "Readers, which has not given Microsoft 365 E3. The old group is kept until it has."),
                new Line(new PlanProblem.ContradictingGroups(Named.READERS), "Contradiction",
                        "The list asks for two different things with BI Readers."));
    }

    private static List<Line> seats() {
        return List.of(
                new Line(new PlanProblem.NotHeld(Named.E3), "Not held", "Does not hold Microsoft 365 E3 directly."),
                new Line(new PlanProblem.NoSeatLeft(Named.E5), "No seat left", "Every seat of Microsoft 365 E5 is "
                        + "taken by users further up. Untick one to let the next in."),
                new Line(new PlanProblem.FullCircle(List.of(Named.E3, Named.E5)), "Full circle",
                        "The users swap Microsoft 365 E3 and Microsoft 365 E5 in a full circle and no seat is free "
                        + "to begin with. Free one seat first."),
                new Line(new PlanProblem.NotSubscribed(Named.E3), "Not subscribed",
                        "The tenant has no subscription to Microsoft 365 E3."),
                new Line(new PlanProblem.NotAssignable(Named.E3), "Not assignable",
                        "Microsoft 365 E3 is suspended, locked, or for the whole company."),
                new Line(new PlanProblem.Contradiction(Named.E3), "Contradiction",
                        "The list asks for two different things with Microsoft 365 E3."));
    }

    private static List<Line> plans() {
        return List.of(
                new Line(new PlanProblem.PlanNotInProduct(UNNAMED, Named.E3), "Unknown plan",
                        UNNAMED + " is not a plan of Microsoft 365 E3."),
                new Line(new PlanProblem.ExclusivePlans(Named.EXCHANGE, Named.E3, Named.SWAY, Named.E5),
                        "Plans exclude each other", "Exchange Online (Plan 2) of Microsoft 365 E3 and Sway of "
                        + "Microsoft 365 E5 cannot be on together. Switch one off."),
                new Line(new PlanProblem.MissingPlan(Named.ARCHIVE, Set.of(Named.EXCHANGE)), "Plan missing",
                        "Archiving needs Exchange Online (Plan 2). Leave that on too."),
                new Line(new PlanProblem.PlansStayOff(Set.of(Named.SWAY)), "Plans stay off",
                        "1 plan stays off: Sway"),
                new Line(new PlanProblem.PlansStayOff(Set.of(Named.SWAY, Named.ARCHIVE)), "Plans stay off",
                        "2 plans stay off: Archiving, Sway"),
                new Line(new PlanProblem.PlansStayOff(Set.of(Named.SWAY, Named.ARCHIVE, Named.EXCHANGE, UNNAMED)),
                        "Plans stay off",
                        "4 plans stay off: " + UNNAMED + ", Archiving, Exchange Online (Plan 2) and 1 more"));
    }

    private static List<Line> rest() {
        return List.of(
                new Line(new PlanProblem.Self(), "Your own account",
                        "You would lock yourself out. Another administrator has to do this."),
                new Line(new PlanProblem.UserGone(), "Not in the tenant",
                        "The tenant has no such user, or no longer."),
                new Line(new PlanProblem.ContradictingValues(UserField.CITY), "Contradiction",
                        "The list asks for two different values of city."),
                new Line(new PlanProblem.Protected(), "Protected", "Is on the list of protected people."),
                new Line(new PlanProblem.MasteredOnPremises(UserField.JOB_TITLE), "On-premises",
                        "The job title comes from the on-premises directory. Change it there."),
                new Line(new PlanProblem.InvalidValue(UserField.USAGE_LOCATION, "UK"), "Not valid",
                        "“UK” is not acceptable as usage location."),
                new Line(new PlanProblem.SignInBlocked(), "Sign-in blocked",
                        "May not sign in, so nobody uses the license."));
    }

    private static List<Line> whatCannotComeBack() {
        String stays = "Cannot come back";
        return List.of(
                new Line(new PlanProblem.CannotComeBack(Irreversible.SESSIONS), stays,
                        "Ended sessions stay ended; the user signs in again."),
                new Line(new PlanProblem.CannotComeBack(Irreversible.EMPTY_USAGE_LOCATION), stays,
                        "The usage location cannot be made empty again."),
                new Line(new PlanProblem.CannotComeBack(Irreversible.PRODUCT_NOT_ASSIGNABLE), stays,
                        "A product can no longer be assigned, so it does not come back."),
                new Line(new PlanProblem.CannotComeBack(Irreversible.OVERUSED_SEAT), stays,
                        "More seats of a product are assigned than bought, so this one may not come back."),
                new Line(new PlanProblem.CannotComeBack(Irreversible.FAILED_LICENSE), stays,
                        "A license by a group did not work, so the user is not put back into that group."),
                new Line(new PlanProblem.CannotComeBack(Irreversible.SEAT_TAKEN), stays,
                        "No seat of a product is left, so it does not come back. Free one, then give it again."),
                new Line(new PlanProblem.CannotComeBack(Irreversible.REPROCESSING), stays,
                        "Reprocessing has no opposite."));
    }
}
