package app.seatkeeper.ui.kit;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.SignInTrouble;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FaultTextsTest {

    private static final Original SAID = new Original(400, "Request_BadRequest", "No.", "8f2c");

    private final FaultTexts texts = new FaultTexts(Texts.load(Locale.US), Named.names());

    @TestFactory
    Stream<DynamicTest> everyFaultHasItsSentence() {
        return faults().entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getValue(),
                () -> assertEquals(one.getValue(), texts.sentence(one.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalHasItsSentence() {
        return refusals().entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getValue(),
                () -> assertEquals(one.getValue(), texts.sentence(new Fault.Refused(one.getKey(), SAID)))));
    }

    @Test
    void theTablesNameEveryKind() {
        Set<Class<?>> refusals = refusals().keySet().stream().map(Object::getClass).collect(toSet());
        Set<Class<?>> faults = faults().keySet().stream().map(Object::getClass).collect(toSet());
        faults.add(Fault.Refused.class);

        assertEquals(Set.of(Refusal.class.getPermittedSubclasses()), refusals);
        assertEquals(Set.of(Fault.class.getPermittedSubclasses()), faults);
    }

    @Test
    void theOriginalKeepsStatusCodeMessageAndRequestId() {
        assertEquals("400 Request_BadRequest\nNo.\nRequest id 8f2c", texts.original(new Fault.Unexpected(SAID)));
        assertEquals("", texts.original(new Fault.Offline(Original.NONE)));
    }

    @Test
    void anUnexpectedAnswerSaysWhatIsKnownOfIt() {
        assertEquals("Microsoft answered with status 502 and no reason. Try again.",
                texts.sentence(new Fault.Unexpected(new Original(502, "", "", ""))));
        assertEquals("Something went wrong in Seatkeeper: Index 3 out of bounds",
                texts.sentence(new Fault.Unexpected(new Original(0, "", "Index 3 out of bounds", ""))));
        assertEquals("Something went wrong, and no reason was given. Try again.",
                texts.sentence(new Fault.Unexpected(Original.NONE)));
    }

    @Test
    void knownIdsInAnUnknownMessageAreReplacedByNames() {
        var said = new Original(400, "Request_BadRequest", "Bad license " + Named.E5 + " $1.", "");

        assertEquals("Microsoft answered: Bad license Microsoft 365 E5 $1.",
                texts.sentence(new Fault.Unexpected(said)));
    }

    @Test
    void beforeTheFirstLoadAProductIsCalledByItsId() {
        var early = new FaultTexts(Texts.load(Locale.US), TenantNames.of(null));

        assertEquals("No seat of " + Named.E3 + " is left. Buy or free a seat, then run this user again.",
                early.sentence(new Refusal.NoSeatLeft(Named.E3)));
    }

    private static Map<Fault, String> faults() {
        Map<Fault, String> table = new LinkedHashMap<>();
        table.put(new Fault.SignInNeeded(SAID),
                "Your sign-in has ended. Sign in again and repeat what you were doing.");
        table.put(new Fault.NotAllowed(SAID), "Microsoft did not allow this. Your account needs a role such as "
                + "License Administrator, and the application the permission for it.");
        table.putAll(signInFaults());
        table.put(new Fault.PremiumNeeded(SAID),
                "The tenant has no Entra ID P1, so Microsoft gives no sign-in dates. They are shown as unknown.");
        table.put(new Fault.Throttled(Duration.ofSeconds(8), SAID),
                "Microsoft asked for a slower pace for longer than we waited. Try again in 8 s.");
        table.put(new Fault.Throttled(Duration.ofSeconds(170), SAID),
                "Microsoft asked for a slower pace for longer than we waited. Try again in 3 min.");
        table.put(new Fault.NotFound(SAID), "This is no longer in the tenant. Refresh to see what is there now.");
        table.put(new Fault.Offline(Original.NONE),
                "No answer from Microsoft. Check the network connection and try again.");
        table.put(new Fault.Unavailable(SAID),
                "Microsoft has a fault of its own at the moment. Try again in a few minutes.");
        table.put(new Fault.Unreadable("Page 3 of the users is cut off", SAID), "The answer could not be read. Page 3 "
                + "of the users is cut off. Try again; if it stays, a proxy may have changed it.");
        table.put(new Fault.ForeignLink("evil.example", SAID), "The answer pointed to another server, evil.example. "
                + "It was not followed; check the proxy and the address of Microsoft Graph.");
        table.put(new Fault.ListExpired(SAID),
                "The list grew too old while it was read. Refresh to read it from the start.");
        table.put(new Fault.Unexpected(SAID), "Microsoft answered: No.");
        return table;
    }

    private static Map<Fault, String> signInFaults() {
        Map<Fault, String> table = new LinkedHashMap<>();
        table.put(new Fault.SignInFailed(SignInTrouble.CLOCK_WRONG, "7 minutes", SAID),
                "The clock of this computer is wrong by 7 minutes. Set it right, then sign in again.");
        table.put(new Fault.SignInFailed(SignInTrouble.OTHER, "", SAID), "Microsoft answered: No.");
        table.put(new Fault.ConsentNeeded(Set.of(Permission.USER_READ_ALL, Permission.GROUP_READ_ALL), SAID),
                "Permission not granted: Group.Read.All and User.Read.All. Ask an administrator to consent, "
                + "or use what works without it.");
        table.put(new Fault.RoleNeeded(Feature.EDIT_DETAILS, SAID), "The permission is there, but your account holds "
                + "none of the roles that may do this: Global Administrator and User Administrator. Ask an "
                + "administrator for one, then sign in again.");
        table.put(new Fault.ReadOnly(), "Seatkeeper was started to read only, so nothing is changed.");
        return table;
    }

    private static Map<Refusal, String> refusals() {
        Map<Refusal, String> table = new LinkedHashMap<>();
        table.put(new Refusal.NoUsageLocation(),
                "The usage location is missing or not valid. Set it, then assign the license again.");
        table.put(new Refusal.NoSeatLeft(Named.E5),
                "No seat of Microsoft 365 E5 is left. Buy or free a seat, then run this user again.");
        table.put(new Refusal.NotOwned(Named.E3), "The tenant has no active subscription to Microsoft 365 E3. "
                + "Choose another product or renew it.");
        table.put(new Refusal.Inherited(), "The license comes from a group and cannot be removed from the user. "
                + "Take the user out of the group.");
        table.put(new Refusal.MissingPlans(Named.ARCHIVE, Set.of(Named.EXCHANGE, Named.SWAY)),
                "Archiving needs Exchange Online (Plan 2) and Sway. Switch that on too, or switch Archiving off.");
        table.put(new Refusal.ExclusivePlans(Set.of(Named.SWAY, Named.EXCHANGE)), "Exchange Online (Plan 2) and Sway "
                + "cannot be on for one user at the same time. Switch one of them off.");
        table.put(new Refusal.NotHeld(),
                "The user no longer holds this license directly. Refresh to see what is there now.");
        table.put(new Refusal.PlanNotInProduct(), "A service plan that was to be switched off is not part of the "
                + "product. Refresh and choose the plans again.");
        table.put(new Refusal.NotForUsers(),
                "This product is for the whole company and is not assigned to single users.");
        table.put(new Refusal.NothingToChange(), "The user already is as planned; there was nothing to change.");
        table.putAll(aboutGroups());
        table.put(new Refusal.MasteredOnPremises(),
                "This comes from the on-premises directory. Change it there.");
        table.putAll(aboutWhatIsNotNamed());
        table.put(new Refusal.InvalidValue("usageLocation"),
                "Microsoft did not accept the value of usage location. Correct it and run this user again.");
        return table;
    }

    private static Map<Refusal, String> aboutWhatIsNotNamed() {
        Map<Refusal, String> table = new LinkedHashMap<>();
        table.put(new Refusal.MissingPlans(Named.ARCHIVE, Set.of()), "Archiving needs another service plan that is "
                + "off or missing. Switch that on, or switch Archiving off.");
        table.put(new Refusal.ExclusivePlans(Set.of()), "Two service plans of this user exclude each other; "
                + "Microsoft does not say which. Compare the products and switch one plan off.");
        table.put(new Refusal.ValueTaken("proxyAddresses"), "Another object of the directory has the same "
                + "proxy addresses already. Change it there or here, then run this user again.");
        return table;
    }

    private static Map<Refusal, String> aboutGroups() {
        Map<Refusal, String> table = new LinkedHashMap<>();
        table.put(new Refusal.AlreadyMember(),
                "The user is a member of the group already. Refresh to see what the group has given.");
        table.put(new Refusal.FixedMembers(), "Nobody can be put into this group or taken out of it here: a rule or "
                + "Exchange decides who is in it.");
        table.put(new Refusal.NotArrived(Named.E3, Named.READERS, AssignmentError.NONE), "Is in BI Readers, but "
                + "Microsoft 365 E3 by it has not arrived yet. The old license was kept; run this user again later.");
        table.put(new Refusal.NotArrived(Named.E3, Named.READERS, AssignmentError.COUNT_VIOLATION), "Is in BI Readers, "
                + "but it could not give Microsoft 365 E3. No seat was left. The old license was kept.");
        table.put(new Refusal.NotLeft(Named.READERS),
                "Is out of BI Readers, but its licenses are still there. Run this user again later.");
        return table;
    }
}
