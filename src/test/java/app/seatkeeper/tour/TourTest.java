package app.seatkeeper.tour;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program, started as a person starts it, walked through from sign-in to the saved lists.
class TourTest {

    private static final int FORMATS = 4;
    private static final int FEWEST_COLORS = 30;

    @TempDir private Path folder;

    @Test
    void theTourWalksTheMainJobAndSavesAPictureOfEveryStopInBothThemesAndSizes() throws Exception {
        Process program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "app.seatkeeper.boot.Launcher", "--tour", folder.toString(), "--now", "2026-11-19T12:03Z")
                .redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile()).start();

        assertTrue(program.waitFor(5, TimeUnit.MINUTES), "the tour does not end");

        JsonNode report = new ObjectMapper().readTree(folder.resolve("tour.json").toFile());
        assertEquals(List.of(), failures(report), () -> output());
        assertEquals(0, program.exitValue(), () -> output());
        assertEquals(report.path("steps").size() * FORMATS, pictures().size());
        assertAll(pictures().stream().map(picture -> () -> assertLooksLikeAWindow(picture)));
        assertEquals(
                List.of("joiners-movers-leavers-result.csv", "joiners-movers-leavers.csv", "license-review.html",
                        "licenses.csv", "savings.xlsx", "users.csv"),
                names(folder.resolve("exports")));
        assertEquals(2_500, dataRows(folder.resolve("exports/users.csv")));
    }

    private static List<String> failures(JsonNode report) {
        return report.path("steps").findParents("failure").stream().map(JsonNode::toString).toList();
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
    }

    private static void assertLooksLikeAWindow(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        String size = image.getWidth() == 1440 ? "1440x900" : "1024x700";
        assertTrue(picture.toString().contains(size), picture::toString);
        assertEquals(image.getWidth() == 1440 ? 868 : 668, image.getHeight(), picture::toString);
        long colors = Arrays.stream(
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().count();
        assertTrue(colors > FEWEST_COLORS, () -> picture + " has only " + colors + " colors");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static long dataRows(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.filter(line -> line.endsWith(",Member") || line.endsWith(",Guest")).count();
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
