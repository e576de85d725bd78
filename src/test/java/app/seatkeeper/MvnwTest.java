package app.seatkeeper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs `mvnw` in a small world of its own: a path without Java and Maven, JDKs and a Maven repository made here.
@DisabledOnOs(OS.WINDOWS)
class MvnwTest {

    private static final Path REAL_JDK = Path.of(System.getProperty("java.home"));
    private static final String RUN_JAVA = "exec " + REAL_JDK + "/bin/java \"$@\"\n";
    private static final String NO_JDK =
            "mvnw: no JDK 25 or newer was found; install one, or set JAVA_HOME to its folder.\n";

    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();

    @TempDir private Path world;
    private HttpServer repository;

    @BeforeEach
    void makeTheWorld() throws IOException {
        for (var tool : List.of("sh", "sed", "awk", "tr", "cat", "dirname")) {
            script(world.resolve("tools").resolve(tool), "exec " + tool(tool) + " \"$@\"\n");
        }
        Files.createDirectories(world.resolve("project/.mvn"));
        for (var file : List.of("mvnw", ".mvn/find-jdk.sh", ".mvn/FetchMaven.java")) {
            Files.copy(Path.of(file), world.resolve("project").resolve(file));
        }
        environment.putAll(Map.of(
                "PATH", world.resolve("tools").toString(),
                "HOME", world.toString(),
                "MVNW_JDKS", Files.createDirectories(world.resolve("jdks")).toString()));
    }

    @AfterEach
    void close() {
        if (repository != null) {
            repository.stop(0);
        }
    }

    @Test
    void aMavenThatIsMissingIsFetchedOnceAndRunOnTheJdkThatWasFound() throws Exception {
        jdk(world.resolve("jdks/real"), "25.0.1");
        var maven = zip("apache-maven-3.9.99/bin/mvn", "#!/bin/sh\necho \"$JAVA_HOME runs $*\"\n");
        repository(maven, sha512(maven));

        mvnw("verify", "-X");
        var second = mvnw("verify", "-X");

        assertEquals(new Result(0, world.resolve("jdks/real") + " runs verify -X\n", ""), second);
        assertEquals(List.of("/m/org/apache/maven/apache-maven/3.9.99/apache-maven-3.9.99-bin.zip"), asked);
    }

    @Test
    void aMavenWithAnotherChecksumIsRefused() throws Exception {
        jdk(world.resolve("jdks/real"), "25.0.1");
        var maven = zip("apache-maven-3.9.99/bin/mvn", "#!/bin/sh\necho tampered\n");
        var address = repository(maven, "00ff");

        var refused = mvnw("verify");

        assertEquals(
                new Result(1, "", "mvnw: fetching " + address + "\n"
                        + "mvnw: " + address + " could not be fetched: its SHA-512 is not the expected one but "
                        + sha512(maven) + "\n"
                        + "mvnw: no Maven 3.8.7 or newer is on the path and none could be fetched; "
                        + "install Maven, or set MVNW_REPOURL.\n"),
                refused);
        assertFalse(Files.exists(world.resolve(".m2")));
    }

    @Test
    void anArchiveThatNamesAFileOutsideItsFolderLeavesNothingBehind() throws Exception {
        jdk(world.resolve("jdks/real"), "25.0.1");
        var maven = zip("apache-maven-3.9.99/../../escaped", "");
        repository(maven, sha512(maven));

        assertEquals(1, mvnw("verify").exit());

        try (var left = Files.list(world.resolve(".m2/mvnw"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void ofSeveralJdksTheOldestThatIsNewEnoughIsTaken() throws Exception {
        for (var version : List.of("17.0.15", "27-ea", "26.0.1", "8")) {
            jdk(world.resolve("jdks/jdk-" + version), version);
        }
        jdk(world.resolve("old"), "21.0.2");
        environment.put("JAVA_HOME", world.resolve("old").toString());
        maven("3.8.7");

        assertEquals(new Result(0, world.resolve("jdks/jdk-26.0.1") + " runs test\n", ""), mvnw("test"));
    }

    @Test
    void aJavaHomeThatIsNewEnoughComesBeforeEveryOther() throws Exception {
        jdk(world.resolve("jdks/jdk-25"), "25");
        jdk(world.resolve("own"), "30.0.1");
        environment.put("JAVA_HOME", world.resolve("own").toString());
        maven("4.0.0-rc-3");

        assertEquals(new Result(0, world.resolve("own") + " runs test\n", ""), mvnw("test"));
    }

    @Test
    void aJdkKeptAsMacOsKeepsItIsFound() throws Exception {
        jdk(world.resolve("jdks/temurin-25.jdk/Contents/Home"), "25.0.3");
        maven("3.9.11");

        assertEquals(
                new Result(0, world.resolve("jdks/temurin-25.jdk/Contents/Home") + " runs test\n", ""), mvnw("test"));
    }

    @Test
    void theJavaOnThePathIsTheLastResort() throws Exception {
        script(world.resolve("tools/java"), RUN_JAVA);
        maven("3.10.0");

        assertEquals(new Result(0, REAL_JDK + " runs test\n", ""), mvnw("test"));
    }

    @Test
    void withoutAJdkItSaysInOneSentenceWhatIsMissing() throws Exception {
        jdk(world.resolve("jdks/jdk-24"), "24.0.1");

        assertEquals(new Result(1, "", NO_JDK), mvnw("test"));
    }

    @Test
    void aMavenThatIsTooOldIsPassedOver() throws Exception {
        jdk(world.resolve("jdks/real"), "25.0.1");
        maven("3.8.6");
        var fetched = zip("apache-maven-3.9.99/bin/mvn", "#!/bin/sh\necho fetched\n");
        repository(fetched, sha512(fetched));

        assertEquals("fetched\n", mvnw("test").out());
    }

    private record Result(int exit, String out, String err) { }

    private Result mvnw(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh", world.resolve("project/mvnw").toString()));
        command.addAll(List.of(arguments));
        var out = world.resolve("out");
        var err = world.resolve("err");
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return new Result(process.start().waitFor(), Files.readString(out), Files.readString(err));
    }

    /// Serves the archive as a Maven repository would and pins it; returns its address.
    private String repository(byte[] archive, String checksum) throws IOException {
        repository = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        repository.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, archive.length);
            exchange.getResponseBody().write(archive);
            exchange.close();
        });
        repository.start();
        Files.writeString(
                world.resolve("project/.mvn/maven.properties"),
                "version=3.9.99\nsha512=" + checksum + "\narchive=https://unused.invalid\n");
        var base = "http://127.0.0.1:" + repository.getAddress().getPort() + "/m";
        environment.put("MVNW_REPOURL", base);
        return base + "/org/apache/maven/apache-maven/3.9.99/apache-maven-3.9.99-bin.zip";
    }

    private void maven(String version) throws IOException {
        script(world.resolve("tools/mvn"), """
                if [ "$1" = -v ]; then echo "Apache Maven %s"; exit; fi
                echo "$JAVA_HOME runs $*"
                """.formatted(version));
    }

    private static void jdk(Path home, String version) throws IOException {
        script(home.resolve("bin/java"), RUN_JAVA);
        script(home.resolve("bin/javac"), "exit 1\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private static Path tool(String name) throws IOException {
        for (var folder : List.of("/bin", "/usr/bin")) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Path.of(folder, name).toRealPath();
            }
        }
        throw new IOException("no " + name);
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sha512(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    }
}
