package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.boot.LaunchOptions.BadOptionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchOptionsTest {

    @TempDir private Path beside;

    @Test
    void withoutAnyOptionAPersonSitsAtTheWindowAndTheDemoTenantHas2500People() throws BadOptionException {
        var options = read();

        assertEquals(Optional.empty(), options.tour());
        assertEquals(Optional.empty(), options.now());
        assertEquals(2_500, options.demoUsers());
    }

    @Test
    void anArgumentBeatsTheEnvironmentWhichBeatsTheFile() throws BadOptionException, IOException {
        Files.writeString(beside.resolve("seatkeeper.properties"),
                "demoUsers=170\nnow=2026-01-01T00:00Z");
        var environment = Map.of("SEATKEEPER_DEMO_USERS", "180", "SEATKEEPER_NOW", "2026-02-02T00:00:00Z");

        var options = LaunchOptions.read(new String[] {"--demo-users=190"}, environment, beside);

        assertEquals(190, options.demoUsers());
        assertEquals(Optional.of(Instant.parse("2026-02-02T00:00:00Z")), options.now());
    }

    @Test
    void theTourFolderMayFollowAsAWordOfItsOwn() throws BadOptionException {
        assertEquals(Optional.of(Path.of("target/tour")), read("--tour", "target/tour").tour());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--colour | Unknown option: --colour",
        "--tour | --tour needs a value: walk through the main job without a person and save pictures to this folder",
        "--now=yesterday | --now needs an instant such as 2026-11-19T12:03:00Z",
        "--demo-users=many | --demo-users needs a whole number",
        "--demo-users=3 | --demo-users needs a number from 120 to 1000000",
        "--config=nowhere.properties | --config names a file that cannot be read: nowhere.properties",
    })
    void anOptionThatCannotBeUnderstoodIsToldInOneSentence(String argument, String sentence) {
        var refused = assertThrows(BadOptionException.class, () -> read(argument));

        assertEquals(sentence, refused.getMessage());
    }

    private LaunchOptions read(String... args) throws BadOptionException {
        return LaunchOptions.read(args, Map.of(), beside);
    }
}
