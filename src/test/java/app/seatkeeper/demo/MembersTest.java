package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Putting people into groups of the demo tenant and taking them out, and what becomes of their licenses.
class MembersTest {

    private static final String POWER_BI = "f8a1db68-be16-40ed-86d5-cb42ce701560";
    private static final String EXISTS = "400 Request_BadRequest: One or more added object references already exist "
            + "for the following modified properties: 'members'.";

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final DemoServer server;
    private final Client client;

    MembersTest() throws IOException {
        server = DemoServer.start(DemoOptions.defaults(), workers);
        client = new Client(server, "admin");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        workers.close();
    }

    @Test
    void joiningGivesWhatTheGroupGivesAndLeavingTakesIt() throws Exception {
        String person = outsider();
        int free = server.backDoor().free(POWER_BI);

        assertEquals(204, add(client, "BI Readers", person).status());

        assertEquals(List.of("Active None"), states(person, POWER_BI));
        assertEquals(free - 1, server.backDoor().free(POWER_BI));
        assertEquals(Set.of("BI Readers"), server.backDoor().state(person).groups());
        assertEquals(EXISTS, add(client, "BI Readers", person).error());

        assertEquals(204, remove(client, "BI Readers", person).status());

        assertEquals(List.of(), states(person, POWER_BI));
        assertEquals(free, server.backDoor().free(POWER_BI));
        assertEquals("404 Request_ResourceNotFound: Resource '" + person + "' does not exist or one of its queried "
                + "reference-property objects are not present.", remove(client, "BI Readers", person).error());
    }

    @Test
    void aGroupWithoutSeatsTakesMembersAndSaysWhyItGivesNothing() throws Exception {
        String person = outsider();

        assertEquals(204, add(client, "Mailboxes only", person).status());

        assertEquals(List.of("Error CountViolation"), states(person, "4b9405b0-7788-4568-add1-99614e613b69"));
    }

    @Test
    void whatTwoGroupsGiveMustNotExcludeEachOther() throws Exception {
        server.backDoor().subscription("4b9405b0-7788-4568-add1-99614e613b69", "Enabled", 1_000);
        String person = outsider();
        add(client, "Marketing – Microsoft 365", person);

        add(client, "Mailboxes only", person);

        assertEquals(List.of("Error MutuallyExclusiveViolation"),
                states(person, "4b9405b0-7788-4568-add1-99614e613b69"));

        remove(client, "Marketing – Microsoft 365", person);

        assertEquals(List.of("Active None"), states(person, "4b9405b0-7788-4568-add1-99614e613b69"));
    }

    @Test
    void dynamicAndSyncedGroupsAreNotChangedByHand() throws Exception {
        String person = outsider();

        assertEquals("400 Request_BadRequest: Cannot Update Membership of a dynamic group.",
                add(client, "F3 Warehouse", person).error());
        assertEquals("400 Request_BadRequest: Unable to update the specified properties for on-premises mastered "
                + "Directory Sync objects or objects currently undergoing migration.",
                add(client, "Finance – Microsoft 365", person).error());
    }

    @Test
    void permissionAndRoleAreBothNeeded() throws Exception {
        String person = outsider();
        String denied = "403 Authorization_RequestDenied: Insufficient privileges to complete the operation.";

        for (String who : List.of("reader", "license-admin", "plain")) {
            try (var other = new Client(server, who)) {
                assertEquals(denied, add(other, "BI Readers", person).error(), who);
            }
        }
    }

    @Test
    void licensesComeSomeTimeAfterTheAnswer() throws Exception {
        try (var slow = DemoServer.start(DemoOptions.defaults().withProcessing(Duration.ofHours(1)), workers);
                var other = new Client(slow, "admin")) {
            String person = outsider();

            assertEquals(204, add(other, "BI Readers", person).status());

            assertEquals(Set.of("BI Readers"), slow.backDoor().state(person).groups());
            assertEquals(Map.of(), slow.backDoor().state(person).licenses());
        }
    }

    /// Somebody without licenses and groups.
    private String outsider() {
        return server.backDoor().state().entrySet().stream()
                .filter(one -> one.getValue().licenses().isEmpty() && one.getValue().groups().isEmpty())
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private static Client.Reply add(Client client, String group, String person) throws Exception {
        return client.send("POST", "/groups/" + id(client, group) + "/members/$ref",
                "{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/" + person + "\"}");
    }

    private static Client.Reply remove(Client client, String group, String person) throws Exception {
        return client.send("DELETE", "/groups/" + id(client, group) + "/members/" + person + "/$ref", "");
    }

    private static String id(Client client, String group) throws Exception {
        return client.all("/groups?$top=999").stream().filter(one -> group.equals(one.path("displayName").asText()))
                .map(one -> one.path("id").asText()).findFirst().orElse("none");
    }

    private List<String> states(String person, String product) throws Exception {
        return client.get("/users/" + person + "?$select=licenseAssignmentStates").body()
                .path("licenseAssignmentStates").valueStream()
                .filter(state -> product.equals(state.path("skuId").asText()))
                .map(state -> state.path("state").asText() + " " + state.path("error").asText()).toList();
    }
}
