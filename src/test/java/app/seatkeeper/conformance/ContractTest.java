package app.seatkeeper.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The measuring stick itself: it must find what is wrong.
@TestInstance(Lifecycle.PER_CLASS)
class ContractTest {

    private Optional<Contract> contract = Optional.empty();

    @BeforeAll
    void readTheDescription() throws IOException {
        contract = Contract.beside();
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");
    }

    @Test
    void anAnswerAsMicrosoftDescribesItPasses() {
        assertEquals(List.of(), faults("GET", "/users?$select=id,displayName&$top=999", "", 200, """
                {"value":[{"id":"1","displayName":"Ada"}]}"""));
    }

    @Test
    void anUnknownQueryOptionIsFound() {
        assertEquals(
                List.of("GET /users?$skip=3 → 200: unknown query option $skip"),
                faults("GET", "/users?$skip=3", "", 200, "{\"value\":[]}"));
    }

    @Test
    void aPropertyNobodyAskedForIsFound() {
        assertEquals(
                List.of("GET /users?$select=id → 200: not asked for: displayName"),
                faults("GET", "/users?$select=id", "", 200, """
                        {"value":[{"id":"1","displayName":"Ada"}]}"""));
    }

    @Test
    void anIncompleteRequestIsFoundInsideABatch() {
        List<String> faults = faults("POST", "/$batch", """
                {"requests":[{"id":"1","method":"POST","url":"/users/1/assignLicense","body":{"addLicenses":[]}}]}""",
                200, """
                {"responses":[{"id":"1","status":200,"body":{"id":"1"}}]}""");

        assertEquals(1, faults.size(), faults::toString);
        assertEquals(true, faults.getFirst().contains("removeLicenses"), faults::toString);
    }

    @Test
    void aValueOfTheWrongTypeIsFound() {
        assertEquals(1, faults("GET", "/organization", "", 200, """
                {"value":[{"id":"1","displayName":7}]}""").size());
    }

    private List<String> faults(String method, String target, String sent, int status, String answered) {
        return contract.orElseThrow().faults(new Exchange(method, target, sent, status, answered));
    }
}
