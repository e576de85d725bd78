package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Linux | '' | false",
        "Linux | nonsense | false",
        "Linux | :7777 | false",
        "Linux | localhost:5999.0 | false",
        "Mac OS X | '' | true",
        "Windows 11 | '' | true",
    })
    void onlyLinuxWithoutADisplayThatAnswersHasNone(String system, String display, boolean expected) {
        assertEquals(expected, new Desktop(system, Map.of("DISPLAY", display)).hasDisplay());
    }
}
