package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantAccess;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    private static final PlanId SWAY = PlanId.of("a23b959c-7ce8-4e57-9140-b90eb88a9e97");
    private static final JobContext JOB = JobContext.UNWATCHED;

    private static final String ADA = """
            {"@odata.context":"x","value":[{"id":"ada","displayName":"Ada Lovelace","givenName":"Ada",
            "surname":"Lovelace","userPrincipalName":"ada@larkfield.example","mail":"ada@larkfield.example",
            "proxyAddresses":["SMTP:ada@larkfield.example","smtp:countess@larkfield.example","SIP:ada@x"],
            "accountEnabled":false,"userType":"Guest","usageLocation":"GB",
            "createdDateTime":"2024-02-29T08:30:00Z","onPremisesSyncEnabled":true,
            "jobTitle":"Analyst","department":"Engines","officeLocation":"London",
            "companyName":"Larkfield","city":"London","country":"United Kingdom","employeeId":"7",
            "employeeOrgData":{"division":"North","costCenter":"CC-40","deep":{"costCenter":"no"}},
            "mobilePhone":null,
            "businessPhones":["+44 1"],"somethingNew":{"deep":[1]},"licenseAssignmentStates":[
            {"skuId":"06ebc4ee-1bb5-47dd-8120-11324bc54e06","assignedByGroup":null,"state":"Active","error":"None",
            "disabledPlans":["a23b959c-7ce8-4e57-9140-b90eb88a9e97"],"lastUpdatedDateTime":"2025-01-01T00:00:00Z"},
            {"skuId":"06ebc4ee-1bb5-47dd-8120-11324bc54e06","assignedByGroup":"g1","state":"Pondering",
            "error":"CountViolation","disabledPlans":[]}]}]}""";

    private final ScriptedGraph graph;
    private final TenantAccess tenant;

    ReadingTest() throws IOException {
        graph = new ScriptedGraph();
        tenant = GraphTenant.open(graph.session(), ProductNames.shipped(), new HurriedTiming());
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void aUserIsReadWithProfileAccountAndEveryPathOfALicense() throws Exception {
        graph.answers(Said.json(200, ADA));

        List<User> users = tenant.users().all(_ -> { }, JOB);

        assertEquals(List.of(new User(new UserId("ada"),
                new Account("ada@larkfield.example", "ada@larkfield.example", List.of("countess@larkfield.example"),
                        false, UserType.GUEST, "GB", Instant.parse("2024-02-29T08:30:00Z"), true),
                new Profile("Ada Lovelace", "Ada", "Lovelace", "Analyst", "Engines", "London", "Larkfield", "London",
                        "United Kingdom", "7", "CC-40", "", List.of("+44 1")),
                List.of(new Assignment(E5, AssignmentSource.DIRECT, Set.of(SWAY), AssignmentState.ACTIVE,
                                AssignmentError.NONE, Instant.parse("2025-01-01T00:00:00Z")),
                        new Assignment(E5, new AssignmentSource.ByGroup(new GroupId("g1")), Set.of(),
                                AssignmentState.OTHER, AssignmentError.COUNT_VIOLATION, null)))), users);
        assertEquals("/v1.0/users?$select=id,displayName,givenName,surname,userPrincipalName,mail,proxyAddresses,"
                + "accountEnabled,userType,usageLocation,createdDateTime,onPremisesSyncEnabled,jobTitle,department,"
                + "officeLocation,companyName,city,country,employeeId,employeeOrgData,mobilePhone,businessPhones,"
                + "licenseAssignmentStates&$top=999", graph.asked().getFirst().path());
    }

    @Test
    void pagesArriveInOrderAndAUserThatComesTwiceIsHandedOnOnce() throws Exception {
        graph.answers(
                Said.json(200, page("/v1.0/users?$skiptoken=2", "ada", "alan")),
                Said.json(200, page("/v1.0/users?$skiptoken=3")),
                Said.json(200, page("", "alan", "grace")));
        List<List<String>> arrived = new ArrayList<>();

        List<User> users = tenant.users().all(page -> arrived.add(ids(page)), JOB);

        assertEquals(List.of("ada", "alan", "grace"), ids(users));
        assertEquals(List.of(List.of("ada", "alan"), List.of(), List.of("grace")), arrived);
    }

    @Test
    void usersAreCountedWithTheHeaderThatCountingNeeds() throws Exception {
        graph.answers(Said.of(200, "\uFEFF2500", Map.of("Content-Type", "text/plain")));

        assertEquals(2500, tenant.users().count(JOB));
        assertEquals("/v1.0/users/$count eventual",
                graph.asked().getFirst().path() + " " + graph.asked().getFirst().header("ConsistencyLevel"));
    }

    @Test
    void aProductIsNamedFromTheTableAndAPlanWithoutANameFromItsCode() throws Exception {
        graph.answers(Said.json(200, """
                {"value":[{"id":"t_06ebc4ee","skuId":"06ebc4ee-1bb5-47dd-8120-11324bc54e06","skuPartNumber":"SPE_E5",
                "appliesTo":"User","capabilityStatus":"Warning","consumedUnits":7,
                "prepaidUnits":{"enabled":10,"suspended":1,"warning":2,"lockedOut":3},"subscriptionIds":["s1"],
                "servicePlans":[{"servicePlanId":"00000000-0000-4000-8000-000000000001","appliesTo":"Company",
                "servicePlanName":"BRAND_NEW_P2_PLAN","provisioningStatus":"Success"}]}]}"""));

        assertEquals(List.of(new Product(E5, "SPE_E5", "Microsoft 365 E5", AppliesTo.USER, CapabilityStatus.WARNING,
                new SeatPool(10, 2, 1, 3, 7),
                List.of(new ServicePlan(PlanId.of("00000000-0000-4000-8000-000000000001"), "BRAND_NEW_P2_PLAN",
                        "Brand NEW P2 Plan", AppliesTo.COMPANY)),
                List.of("s1"))), tenant.seats().products(JOB));
    }

    @Test
    void aSubscriptionWithoutADateHasNone() throws Exception {
        graph.answers(Said.json(200, """
                {"value":[{"id":"s1","skuId":"06ebc4ee-1bb5-47dd-8120-11324bc54e06","skuPartNumber":"SPE_E5",
                "status":"Enabled","totalLicenses":10,"isTrial":true,"nextLifecycleDateTime":null},
                {"id":"s2","skuId":"06ebc4ee-1bb5-47dd-8120-11324bc54e06","skuPartNumber":"SPE_E5",
                "status":"Renewing","totalLicenses":5,"nextLifecycleDateTime":"2027-01-01T00:00:00Z"}]}"""));

        assertEquals(List.of(
                new Subscription("s1", E5, "SPE_E5", CapabilityStatus.ENABLED, 10, null, true),
                new Subscription("s2", E5, "SPE_E5", CapabilityStatus.OTHER, 5,
                        Instant.parse("2027-01-01T00:00:00Z"), false)), tenant.seats().subscriptions(JOB));
    }

    @Test
    void groupsAreReadWithoutTheFilterWhereTheTenantRefusesIt() throws Exception {
        graph.answers(asked -> asked.path().contains("$filter")
                ? Said.json(400, "{\"error\":{\"code\":\"Request_UnsupportedQuery\",\"message\":\"Unsupported.\"}}")
                : Said.json(200, """
                {"value":[{"id":"g1","displayName":"E5 Finance","groupTypes":["DynamicMembership","Unified"],
                "onPremisesSyncEnabled":null,"assignedLicenses":[{"skuId":"06ebc4ee-1bb5-47dd-8120-11324bc54e06",
                "disabledPlans":["a23b959c-7ce8-4e57-9140-b90eb88a9e97"]}]},
                {"id":"g2","displayName":"Nobody","groupTypes":[],"assignedLicenses":[]}]}"""));

        assertEquals(List.of(new Group(new GroupId("g1"), "E5 Finance", true, false,
                List.of(new Grant(E5, Set.of(SWAY))))), tenant.groups().licensed(JOB));
    }

    @Test
    void theTenantsCountryIsItsUsageLocationAndItsDomainTheDefaultOne() throws Exception {
        graph.answers(Said.json(200, """
                {"value":[{"id":"t","displayName":"Larkfield Group","countryLetterCode":"DE",
                "defaultUsageLocation":"GB","verifiedDomains":[{"name":"larkfield.onmicrosoft.example"},
                {"name":"larkfield.example","isDefault":true},{"name":"old.example","isDefault":false}]}]}"""));

        assertEquals(new Tenant("t", "Larkfield Group", "larkfield.example", "GB"), tenant.organization().tenant(JOB));
    }

    @Test
    void theSignedInPersonComesWithTheNamesOfTheirRoles() throws Exception {
        graph.answers(asked -> Said.json(200, asked.path().startsWith("/v1.0/me?")
                ? "{\"id\":\"ada\",\"displayName\":\"Ada\",\"userPrincipalName\":\"ada@larkfield.example\"}"
                : "{\"value\":[{\"id\":\"r\",\"displayName\":\"License Administrator\","
                        + "\"roleTemplateId\":\"4d6ac14f-3453-41d0-bef9-a3e0c569773a\"}]}"));

        assertEquals(new SignedIn(new UserId("ada"), "Ada", "ada@larkfield.example",
                List.of(new DirectoryRole("4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator"))),
                tenant.organization().me(JOB));
    }

    private String page(String next, String... ids) {
        StringBuilder page = new StringBuilder("{");
        if (!next.isEmpty()) {
            page.append("\"@odata.nextLink\":\"").append(graph.url(next)).append("\",");
        }
        page.append("\"value\":[");
        for (String id : ids) {
            page.append("{\"id\":\"%s\",\"userPrincipalName\":\"%s@larkfield.example\"},".formatted(id, id));
        }
        return page.append("]}").toString().replace(",]", "]");
    }

    private static List<String> ids(List<User> users) {
        return users.stream().map(user -> user.id().value()).toList();
    }
}
