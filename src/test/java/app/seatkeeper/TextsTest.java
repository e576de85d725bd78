package app.seatkeeper;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the texts of `messages.properties` against the code and the FXML that ask for them.
///
/// Most keys stand whole in the code. A key made from the name of an enum constant or of a sealed type's case is
/// announced in the properties by a comment, `# user.type.* for each app.seatkeeper.domain.directory.UserType`;
/// then every name must have its text. Names are compared without regard to case and `_`.
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/app/seatkeeper");
    private static final Path RESOURCES = Path.of("src/main/resources/app/seatkeeper");
    private static final Path TEXTS = RESOURCES.resolve("i18n/messages.properties");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_-]+)+)\"");
    private static final Pattern FOR_EACH = Pattern.compile("(?m)^# (\\S*)\\*(\\S*) for each (\\S+)$");

    /// Rooms whose code shows texts to people; elsewhere a literal with dots is something else.
    private static final Set<String> SPEAKING = Set.of("ui", "workspace", "files", "reports", "boot", "tour", "jobs");

    private final Set<String> written = written();
    private final Set<String> inFxml = found(RESOURCES, ".fxml", IN_FXML);
    private final Set<String> inJava = found(SOURCES, ".java", IN_JAVA);
    private final Set<String> made = made();

    @Test
    void everyTextThatAScreenAsksForIsWritten() {
        var missing = new TreeSet<>(inFxml);
        missing.addAll(made);
        inJava.stream().filter(this::looksLikeAKey).forEach(missing::add);
        missing.removeAll(written);
        missing.removeIf(key -> made.contains(key) && written.stream().anyMatch(same(key)));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextThatIsWrittenIsAskedFor() {
        var unused = new TreeSet<>(written);
        unused.removeAll(inFxml);
        unused.removeAll(inJava);
        unused.removeIf(key -> made.stream().anyMatch(same(key)));

        assertEquals(Set.of(), unused);
    }

    /// A literal of the code is taken for a key when some key begins with the same word.
    private boolean looksLikeAKey(String literal) {
        return !literal.endsWith(".fxml") && written.stream()
                .anyMatch(key -> key.startsWith(literal.substring(0, literal.indexOf('.') + 1)));
    }

    private static Predicate<String> same(String key) {
        return other -> plain(other).equals(plain(key));
    }

    private static String plain(String key) {
        return key.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> made() {
        return FOR_EACH.matcher(read(TEXTS)).results()
                .flatMap(line -> names(line.group(3)).map(name -> line.group(1) + name + line.group(2)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(String type) {
        try {
            var found = Class.forName(type);
            return found.isEnum()
                    ? Arrays.stream(found.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                    : Arrays.stream(found.getPermittedSubclasses()).map(Class::getSimpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("messages.properties names a type that does not exist", e);
        }
    }

    private static Set<String> written() {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> folder.equals(RESOURCES)
                            || SPEAKING.contains(folder.relativize(file).getName(0).toString()))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
