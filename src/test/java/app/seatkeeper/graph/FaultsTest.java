package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text Microsoft is known to send for license changes and reads, and what it means.
class FaultsTest {

    private static final String A = "fe71d6c3-a2ea-4499-9778-da042bf08063";
    private static final String B = "5dbe027f-2339-4123-9542-606e4d348a72";
    private static final String C = "efb87545-963c-4e0d-99df-69c6916d9eb0";
    private static final String BAD = "Request_BadRequest";

    /// One line of the table.
    record Known(int status, String code, String message, Function<Original, Fault> meaning) {

        @Override
        public String toString() {
            return status + " " + code + " " + message;
        }
    }

    static Stream<Known> refusals() {
        return Stream.of(
                refused("License assignment cannot be done for user with invalid usage location.",
                        new Refusal.NoUsageLocation()),
                refused("User license is inherited from a group membership and it cannot be removed directly from the "
                        + "user.", new Refusal.Inherited()),
                refused("User license is inherited from group membership and it cannot be removed directly from the "
                        + "user.", new Refusal.Inherited()),
                refused("License assignment failed because service plan " + A + " depends on the service plan(s) " + B,
                        new Refusal.MissingPlans(PlanId.of(A), Set.of(PlanId.of(B)))),
                refused("License assignment failed because service plan " + A + " depends on the service plan(s) " + B
                        + ", " + C, new Refusal.MissingPlans(PlanId.of(A), Set.of(PlanId.of(B), PlanId.of(C)))),
                refused("License assignment failed because service plans [" + A + "], [" + B
                        + "] are mutually exclusive.", exclusive(A, B)),
                refused("License assignment failed because service plans " + A + "," + B
                        + " are mutually exclusive.", exclusive(A, B)),
                refused("License assignment failed because service plan " + A + " conflicts with service plan " + B
                        + ".", exclusive(A, B)),
                refused("License assignment failed. [MutuallyExclusiveViolation]", exclusive()));
    }

    static Stream<Known> otherRefusals() {
        return Stream.of(
                refused("License " + A + " does not correspond to a valid company License.",
                        new Refusal.NotOwned(SkuId.of(A))),
                refused("Subscription with SKU " + A + " does not have any available licenses.",
                        new Refusal.NoSeatLeft(SkuId.of(A))),
                refused("LicenseQuotaExceededException : Subscription with Account " + B + " and SKU " + A
                        + " does not have any available licenses left.", new Refusal.NoSeatLeft(SkuId.of(A))),
                refused("User does not have a corresponding license.", new Refusal.NotHeld()),
                refused("The service plan " + A + " does not belong to the subscription.",
                        new Refusal.PlanNotInProduct()),
                refused("License " + A + " cannot be assigned to a user.", new Refusal.NotForUsers()),
                refused("No license changes provided. At least one license to add or remove must be specified.",
                        new Refusal.NothingToChange()),
                refused("One or more added object references already exist for the following modified properties: "
                        + "'members'.", new Refusal.AlreadyMember()),
                refused("Cannot Update Membership of a dynamic group.", new Refusal.FixedMembers()),
                refused("Cannot Update a mail-enabled security groups and or distribution list.",
                        new Refusal.FixedMembers()),
                refused("Unable to update the specified properties for on-premises mastered Directory Sync objects or "
                        + "objects currently undergoing migration.", new Refusal.MasteredOnPremises()),
                refused("Invalid value specified for property 'usageLocation' of resource 'User'.",
                        new Refusal.InvalidValue("usageLocation")),
                refused("Another object with the same value for property proxyAddresses already exists.",
                        new Refusal.ValueTaken("proxyAddresses")));
    }

    static Stream<Known> others() {
        return Stream.of(
                new Known(400, BAD, "One or more parameters of the operation 'assignLicense' are missing from the "
                        + "request payload. The missing parameters are: removeLicenses.", Fault.Unexpected::new),
                new Known(400, "", "Cannot convert the literal 'b76fb638-' to the expected type 'Edm.Guid'.",
                        Fault.Unexpected::new),
                new Known(400, "Directory_ExpiredPageToken", "The specified page token value has expired and can no "
                        + "longer be included in your request.", Fault.ListExpired::new),
                new Known(401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.",
                        Fault.SignInNeeded::new),
                new Known(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.",
                        Fault.NotAllowed::new),
                new Known(403, "Authentication_RequestFromUnsupportedUserRole", "User is not in the allowed roles",
                        Fault.NotAllowed::new),
                new Known(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                        "Neither tenant is B2C or tenant doesn't have premium license", Fault.PremiumNeeded::new),
                new Known(404, "Request_ResourceNotFound", "Resource '1caf7dcd-7e83-4c3a-94f7-932a1299c844' does not "
                        + "exist or one of its queried reference-property objects are not present.",
                        Fault.NotFound::new),
                new Known(503, "", "Service unavailable.", Fault.Unavailable::new),
                new Known(504, "UnknownError", "", Fault.Unavailable::new),
                new Known(403, "", "<html>Blocked by the proxy</html>", Fault.Unexpected::new),
                new Known(404, "", "<html>Not found</html>", Fault.Unexpected::new),
                new Known(418, "SomethingNew", "Nobody has seen this yet.", Fault.Unexpected::new));
    }

    static Stream<Known> throttling() {
        return Stream.of(
                throttled(429, "TooManyRequests", "Please retry again later."),
                throttled(429, "UnknownError", "This request is throttled. Please try again after the value specified "
                        + "in the Retry-After header. CorrelationId: 1"),
                throttled(400, "Directory_ConcurrencyViolation", "Error due to concurrent requests being made to the "
                        + "tenant. Please wait briefly and retry."),
                throttled(400, BAD, "Error due to concurrent requests being made to the tenant. Please wait briefly "
                        + "and retry."),
                throttled(409, "Directory_ConcurrencyViolation", "Conflict."));
    }

    @ParameterizedTest
    @MethodSource({"refusals", "otherRefusals", "others", "throttling"})
    void everyKnownAnswerHasItsMeaning(Known known) {
        var original = new Original(known.status(), known.code(), known.message(), "r");

        assertEquals(known.meaning().apply(original), Faults.of(original, Optional.of(Duration.ofSeconds(5))));
    }

    @Test
    void theErrorInsideTheMessageOfTheReportServiceCounts() {
        String body = """
                {"error":{"code":"UnknownError","message":"{\\"error\\":{\\"code\\":\\"S2SUnauthorized\\",\
                \\"message\\":\\"Invalid permission.\\"}}","innerError":{"request-id":"r"}}}""";

        assertEquals(new Fault.NotAllowed(new Original(403, "S2SUnauthorized", "Invalid permission.", "h")),
                Faults.of(Envelope.original(403, body, "h"), Optional.empty()));
    }

    @Test
    void theRequestIdComesFromTheBodyWhereNoHeaderHasIt() {
        String body = """
                {"error":{"code":"Request_BadRequest","message":"License assignment failed.",
                "details":[{"code":"MutuallyExclusiveViolation","message":"x"}],
                "innerError":{"request-id":"inner"}}}""";

        assertEquals(new Original(400, BAD, "License assignment failed. [MutuallyExclusiveViolation]", "inner"),
                Envelope.original(400, body, ""));
    }

    private static Known refused(String message, Refusal why) {
        return new Known(400, BAD, message, original -> new Fault.Refused(why, original));
    }

    private static Known throttled(int status, String code, String message) {
        return new Known(status, code, message, original -> new Fault.Throttled(Duration.ofSeconds(5), original));
    }

    private static Refusal exclusive(String... plans) {
        return new Refusal.ExclusivePlans(Stream.of(plans).map(PlanId::of).collect(
                Collectors.toSet()));
    }
}
