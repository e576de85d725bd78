package app.seatkeeper;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.w3c.dom.Element;

/// Holds every FXML file: it loads, it fits the controller beside it, and its icons have words.
@ExtendWith(ApplicationExtension.class)
class FxmlTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> BUTTONS = Set.of("Button", "ToggleButton", "MenuButton", "Hyperlink");
    private static final Pattern OF_THE_CONTROLLER = Pattern.compile(" (?:fx:controller|on[A-Z]\\w+)=\"[^\"]*\"");

    static List<Path> screens() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).map(RESOURCES::relativize).sorted().toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("screens")
    void itLoads(Path screen) throws Exception {
        var layout = OF_THE_CONTROLLER.matcher(text(screen)).replaceAll("");
        var loader = new FXMLLoader(
                RESOURCES.resolve(screen).toUri().toURL(), ResourceBundle.getBundle("app.seatkeeper.i18n.messages"));

        var root = FxToolkit.setupFixture(() ->
                loader.<Object>load(new ByteArrayInputStream(layout.getBytes(StandardCharsets.UTF_8))));

        assertNotNull(root);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("screens")
    void itAsksForNoExpressionThatAPackagePrivateTypeWouldAnswerWithNothing(Path screen) {
        assertFalse(text(screen).contains("${"), screen.toString());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("screens")
    void everyFieldOfItsControllerIsThereAndTheOtherWayRound(Path screen) throws Exception {
        var expected = Arrays.stream(controllerOf(screen).getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(FXML.class))
                .map(field -> field.getName())
                .collect(toCollection(TreeSet::new));

        var named = elements(screen).map(element -> element.getAttribute("fx:id"))
                .filter(id -> !id.isEmpty())
                .collect(toCollection(TreeSet::new));

        assertEquals(expected, named);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("screens")
    void everyButtonWithoutWordsHasAnAccessibleText(Path screen) throws Exception {
        var silent = elements(screen)
                .filter(element -> BUTTONS.contains(element.getTagName()))
                .filter(element -> element.getAttribute("text").isEmpty())
                .filter(element -> element.getAttribute("accessibleText").isEmpty())
                .map(element -> element.getTagName() + " " + element.getAttribute("fx:id"))
                .toList();

        assertEquals(List.of(), silent);
    }

    /// `ui/users/plan-list.fxml` belongs to `ui.users.PlanListController`.
    private static Class<?> controllerOf(Path screen) throws ClassNotFoundException {
        var words = screen.getFileName().toString().replace(".fxml", "").split("-");
        var name = Stream.of(words).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).toList();
        return Class.forName(
                screen.getParent().toString().replace('/', '.').replace('\\', '.') + "." + String.join("", name)
                        + "Controller");
    }

    private static Stream<Element> elements(Path screen) throws Exception {
        var all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(RESOURCES.resolve(screen).toFile()).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    private static String text(Path screen) {
        try {
            return Files.readString(RESOURCES.resolve(screen));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
