package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.catalogue.Truth.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.reports.ReportName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports with a row for each person.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PeopleReportsTest {

    private final Stage stage;

    PeopleReportsTest(Stage stage) {
        this.stage = stage;
    }

    private List<String> differences(ReportName report, Predicate<JsonNode> which) {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.truth().users().values().stream().filter(which)
                .forEach(user -> expected.put(Truth.upn(user), stage.people().of(user)));
        return Comparison.differences(report, stage.input(), List.of("upn"), expected);
    }

    private static boolean isLicensed(JsonNode user) {
        return !Truth.paths(user).isEmpty();
    }

    @Test
    void everybodyStandsInTheWideReportWithEverythingTheDirectorySays() {
        assertEquals(List.of(), differences(ReportName.USERS_AND_LICENSES, _ -> true));
    }

    @Test
    void blockedPeopleWithPaidSeatsAreThoseTheDirectoryBlocks() {
        assertEquals(List.of(), differences(ReportName.BLOCKED_USERS, user ->
                !user.path("accountEnabled").asBoolean() && TrueCosts.seats(user).stream()
                        .anyMatch(sku -> TrueCosts.isPaid(sku, stage.truth()))));
    }

    @Test
    void licensedGuestsAreGuestsWithAnyLicense() {
        assertEquals(List.of(), differences(ReportName.LICENSED_GUESTS,
                user -> text(user, "userType").equals("Guest") && isLicensed(user)));
    }

    @Test
    void unlicensedUsersHaveNoLicenseAtAll() {
        assertEquals(List.of(), differences(ReportName.UNLICENSED_USERS, user -> !isLicensed(user)));
    }

    @Test
    void licensedAdministratorsHoldARoleAndALicense() {
        assertEquals(List.of(), differences(ReportName.ADMINISTRATORS,
                user -> isLicensed(user) && !stage.truth().roles(user).isEmpty()));
    }
}
