package app.seatkeeper.files.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.CsvTable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

/// A small tenant to import into, and the words for what is found.
final class Larkfield {

    static final UserId ADA = new UserId("00000000-0000-4000-8000-0000000000a1");
    static final UserId ALAN = new UserId("00000000-0000-4000-8000-0000000000a2");
    static final UserId GRACE = new UserId("00000000-0000-4000-8000-0000000000a3");
    static final UserId HANNAH = new UserId("00000000-0000-4000-8000-0000000000a4");
    static final UserId JACOB = new UserId("00000000-0000-4000-8000-0000000000a5");
    static final UserId JOANNA = new UserId("00000000-0000-4000-8000-0000000000a6");

    static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    static final SkuId F3 = SkuId.of("66b55226-6b4f-492c-910c-a3b7a3c9d993");
    static final SkuId VISIO = SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5");
    static final SkuId POWER_APPS = SkuId.of("b30411f5-fea1-4a59-9ad9-3db7c7ead579");
    static final SkuId BASIC = SkuId.of("3b555118-da6a-4418-894f-7df1e2096870");
    static final SkuId BASIC_TOO = SkuId.of("dab7782a-93b1-4074-8bb1-0e61318bea0b");

    static final PlanId SWAY = plan("a23b959c-7ce8-4e57-9140-b90eb88a9e97");
    static final PlanId TEAMS = plan("57ff2da0-773e-42df-b2af-ffb7a2317929");
    static final PlanId PHONE = plan("4828c8ec-dc2e-4779-b502-87ac9ce28ab7");

    static final Map<SkuId, String> KNOWN = Map.of(E3, "Microsoft 365 E3", POWER_APPS, "Power Apps Premium",
            BASIC, "Microsoft 365 Business Basic", BASIC_TOO, "Microsoft 365 Business Basic");

    static final ImportSentences WORDS = new ImportSentences(
            ResourceBundle.getBundle("app.seatkeeper.i18n.messages", Locale.UK), Locale.UK);

    private static final ServicePlan SWAY_PLAN = new ServicePlan(SWAY, "SWAY", "Sway", AppliesTo.USER);
    private static final ServicePlan TEAMS_PLAN =
            new ServicePlan(TEAMS, "TEAMS1", "Microsoft Teams", AppliesTo.USER);
    private static final ServicePlan PHONE_PLAN =
            new ServicePlan(PHONE, "MCOEV", "Teams Phone Standard", AppliesTo.USER);

    private Larkfield() { }

    static TenantSnapshot tenant() {
        var users = List.of(
                user(ADA, "Ada Lovelace", "ada.lovelace", "ada@larkfield.example", "4711"),
                user(ALAN, "Alan Turing", "alan.turing", "alan.turing@larkfield.example", "4712"),
                user(GRACE, "Grace Hopper", "grace.hopper", "", "4713"),
                user(HANNAH, "Hannah Merriweather", "hannah.merriweather", "", "4714"),
                user(JACOB, "Jacob Smith", "jacob.smith", "j.smith@larkfield.example", "4715"),
                user(JOANNA, "Joanna Smith", "joanna.smith", "J.Smith@larkfield.example", "4715"));
        return tenant(users);
    }

    static TenantSnapshot tenant(List<User> users) {
        var products = List.of(
                product(E3, "SPE_E3", "Microsoft 365 E3", SWAY_PLAN, TEAMS_PLAN),
                product(E5, "SPE_E5", "Microsoft 365 E5", SWAY_PLAN, TEAMS_PLAN, PHONE_PLAN),
                product(F3, "SPE_F1", "Microsoft 365 F3", SWAY_PLAN),
                product(VISIO, "VISIOCLIENT", "Visio Plan 2"),
                product(BASIC, "O365_BUSINESS_ESSENTIALS", "Microsoft 365 Business Basic"),
                product(BASIC_TOO, "SMB_BUSINESS_ESSENTIALS", "Microsoft 365 Business Basic"));
        return new TenantSnapshot(new Tenant("t", "Larkfield Group", "larkfield.example", "GB"),
                Instant.parse("2026-11-19T12:03:00Z"), users,
                new TenantSnapshot.Catalog(products, List.of(), List.of()), List.of());
    }

    static User user(UserId id, String name, String alias, String mail, String employeeId) {
        var account = new Account(alias + "@larkfield.example", mail, List.of(alias.charAt(0) + "@old.example"), true,
                UserType.MEMBER, "GB", null, false);
        var profile = new Profile(name, "", "", "", "", "", "", "", "", employeeId, "", "", List.of());
        return new User(id, account, profile, List.of());
    }

    private static Product product(SkuId id, String partNumber, String name, ServicePlan... plans) {
        return new Product(id, partNumber, name, AppliesTo.USER, CapabilityStatus.ENABLED,
                new SeatPool(10, 0, 0, 0, 0), List.of(plans), List.of());
    }

    private static PlanId plan(String id) {
        return new PlanId(UUID.fromString(id));
    }

    /// The report of a file with these lines.
    static ImportReport report(String... lines) throws CsvException {
        var table = table(lines);
        return CsvImport.check(table, ColumnMapping.guess(table), tenant(), KNOWN);
    }

    static CsvTable table(String... lines) throws CsvException {
        return CsvImport.open("changes.csv", String.join("\n", lines).getBytes(UTF_8));
    }
}
