package app.seatkeeper.ui.users;

import static app.seatkeeper.ui.SampleTenant.ADA;
import static app.seatkeeper.ui.SampleTenant.ALAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.ui.SampleTenant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Of what is shown only what was touched is written.
class DetailEditsTest {

    @Test
    void onePersonsValuesAreTypedOverAndEmptiedFieldsAreCleared() {
        DetailEdits edits = edits(ADA);

        edits.type(UserField.DEPARTMENT, " Research ");
        edits.type(UserField.CITY, "");
        edits.type(UserField.JOB_TITLE, edits.common(UserField.JOB_TITLE));

        assertEquals(Map.of(UserField.DEPARTMENT, "Research", UserField.CITY, ""), edits.values());
        assertTrue(edits.isReady());
    }

    @Test
    void ofSeveralPeopleEmptyFieldsStayAndClearingIsAskedForByItself() {
        DetailEdits edits = edits(ADA, ALAN);

        edits.type(UserField.DEPARTMENT, "Research");
        edits.type(UserField.COMPANY, "x");
        edits.type(UserField.COMPANY, "");
        edits.clear(UserField.OFFICE);

        assertEquals("Larkfield Group", edits.common(UserField.COMPANY));
        assertTrue(edits.differs(UserField.JOB_TITLE));
        assertEquals(Map.of(UserField.DEPARTMENT, "Research", UserField.OFFICE, ""), edits.values());
    }

    @Test
    void whatTheDirectoryWouldRefuseIsHeldBack() {
        DetailEdits edits = edits(ADA);
        assertFalse(edits.isReady());

        edits.type(UserField.USAGE_LOCATION, "uk");
        assertFalse(edits.isReady());
        edits.type(UserField.USAGE_LOCATION, "se");
        edits.type(UserField.DISPLAY_NAME, "");

        assertEquals(Map.of(UserField.USAGE_LOCATION, "SE"), edits.values());
        assertTrue(edits.isReady());
    }

    private static DetailEdits edits(UserId... users) {
        return new DetailEdits(Stream.of(users).map(id -> SampleTenant.snapshot().user(id).orElseThrow()).toList());
    }
}
