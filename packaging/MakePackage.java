import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes an application that brings its own Java, from what `./mvnw package` has left in `target/app`:
/// `java packaging/MakePackage.java [deb | rpm | dmg | pkg | msi | exe]`. Without an argument it stops at the folder
/// `target/package/Seatkeeper`, which runs where it stands.
///
/// 1. JavaFX's jars become jmods with their native libraries outside the classes, so that the running application
///    unpacks nothing into the home folder.
/// 2. jlink joins them with the JDK's modules that are needed; jpackage adds the launcher and the other jars.
/// 3. Of the Graph SDK's request builders those that the application never names are left out; they are most of it.
/// 4. The application walks its own tour once, without a display, and leaves an AOT cache that makes it start faster.
final class MakePackage {

    private static final String SYSTEM = system();
    private static final Path APP = Path.of("target/app");
    private static final Path WORK = Path.of("target/package");
    private static final Path JMODS = WORK.resolve("work/jmods");
    private static final Path INPUT = WORK.resolve("work/input");
    private static final Path RUNTIME = WORK.resolve("work/runtime");

    private static final String SDK = "com/microsoft/graph/";

    /// What the application, JavaFX, Jackson, the Graph SDK and the demo tenant need.
    private static final List<String> MODULES = List.of(
            "java.base", "java.desktop", "java.logging", "java.net.http", "java.sql", "java.xml", "jdk.charsets",
            "jdk.httpserver", "jdk.unsupported", "javafx.base", "javafx.graphics", "javafx.controls", "javafx.fxml");

    /// What encrypted connections need of the system, as far as this JDK has it: elliptic curves, keys on cards, and the
    /// certificates of Windows.
    private static final List<String> MODULES_OF_SYSTEM =
            List.of("jdk.crypto.ec", "jdk.crypto.cryptoki", "jdk.crypto.mscapi");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(APP.resolve("seatkeeper.jar"))) {
            System.err.println("package: target/app/seatkeeper.jar is missing; run ./mvnw package first.");
            System.exit(1);
        }
        delete(WORK);
        for (var folder : List.of(JMODS, INPUT)) {
            Files.createDirectories(folder);
        }
        for (var jar : jars(true)) {
            jmod(jar);
        }
        link();
        image();
        train();
        if (arguments.length > 0) {
            installer(arguments[0]);
        }
        delete(WORK.resolve("work"));
        report();
    }

    private static void jmod(Path jar) throws IOException {
        var name = jar.getFileName().toString().replaceFirst("javafx-(\\w+)-.*", "javafx.$1");
        var classes = Files.createDirectories(WORK.resolve("work").resolve(name).resolve("classes"));
        var natives = Files.createDirectories(WORK.resolve("work").resolve(name).resolve("natives"));
        try (var files = FileSystems.newFileSystem(jar); var all = Files.walk(files.getPath("/"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var relative = file.toString().substring(1);
                var target = (relative.matches("[^/]+\\.(so|dll|dylib)") ? natives : classes).resolve(relative);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        run("jmod", List.of(
                "create", "--class-path", classes.toString(), "--libs", natives.toString(),
                JMODS.resolve(name + ".jmod").toString()));
    }

    private static void link() {
        run("jlink", List.of(
                "--module-path", JMODS.toString(), "--add-modules", String.join(",", modules()),
                "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--output", RUNTIME.toString()));
    }

    private static List<String> modules() {
        var known = ModuleFinder.ofSystem();
        return Stream.concat(MODULES.stream(),
                MODULES_OF_SYSTEM.stream().filter(module -> known.find(module).isPresent())).toList();
    }

    private static void image() throws IOException {
        Files.copy(APP.resolve("seatkeeper.jar"), INPUT.resolve("seatkeeper.jar"));
        for (var jar : jars(false)) {
            Files.copy(jar, INPUT.resolve(jar.getFileName()));
            if (jar.getFileName().toString().matches("microsoft-graph-\\d.*")) {
                prune(INPUT.resolve(jar.getFileName()));
            }
        }
        run("jpackage", List.of(
                "--type", "app-image", "--app-version", version(), "--input", INPUT.toString(),
                "--runtime-image", RUNTIME.toString(), "--dest", WORK.toString(),
                "@packaging/options.txt", "@packaging/" + SYSTEM + "/options.txt"));
    }

    /// Takes out of the Graph SDK every package of request builders that no class of ours names. A class is linked when
    /// it is first used, so the SDK's entry class does not miss them.
    private static void prune(Path sdk) throws IOException {
        var named = named();
        try (var files = FileSystems.newFileSystem(sdk); var rooms = Files.list(files.getPath("/", SDK))) {
            for (var room : rooms.filter(Files::isDirectory).toList()) {
                if (isBuilders(room) && !named.contains(SDK + room.getFileName() + "/")) {
                    delete(room);
                }
            }
        }
    }

    private static boolean isBuilders(Path room) throws IOException {
        try (var files = Files.list(room)) {
            return files.anyMatch(file -> file.toString().endsWith("RequestBuilder.class"));
        }
    }

    /// What the constant pools of our own classes name, as one text.
    private static String named() throws IOException {
        var names = new StringBuilder();
        try (var ours = new JarFile(APP.resolve("seatkeeper.jar").toFile())) {
            for (var entry : ours.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
                try (var bytes = ours.getInputStream(entry)) {
                    names.append(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return names.toString();
    }

    /// Starts the packaged Java with the packaged options, as the launcher does, but for the tour. Afterwards the
    /// commands of that Java are not needed any more; on Windows their folder also holds its libraries.
    private static void train() throws IOException, InterruptedException {
        var home = RuntimeFolders.of(SYSTEM);
        var options = Files.readAllLines(home.app().resolve("Seatkeeper.cfg"));
        var command = new ArrayList<>(List.of(home.java().toString()));
        values(options, "java-options=").filter(option -> !option.startsWith("-XX:AOTCache"))
                .forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + home.app().resolve("seatkeeper.aot"));
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-cp");
        command.add(String.join(System.getProperty("path.separator"), values(options, "app.classpath=")
                .map(jar -> jar.replace("$APPDIR", home.app().toString())).toList()));
        command.add("app.seatkeeper.boot.Launcher");
        command.add("--tour");
        command.add(WORK.resolve("work/tour").toString());
        var walked = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (walked != 0) {
            throw new IOException("the tour ended with " + walked);
        }
        if (!SYSTEM.equals("windows")) {
            delete(home.java().getParent());
        }
    }

    private static Stream<String> values(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()));
    }

    private static void installer(String type) throws IOException {
        run("jpackage", List.of(
                "--type", type, "--app-version", version(), "--app-image", RuntimeFolders.of(SYSTEM).root().toString(),
                "--dest", WORK.toString(), "--name", "Seatkeeper", "@packaging/" + SYSTEM + "/installer.txt"));
    }

    /// macOS refuses versions that begin with 0.
    private static String version() throws IOException {
        try (var jar = new JarFile(APP.resolve("seatkeeper.jar").toFile())) {
            var version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
            return SYSTEM.equals("mac") ? version.replaceFirst("^0\\.", "1.") : version;
        }
    }

    private static void run(String tool, List<String> arguments) {
        var result = ToolProvider.findFirst(tool).orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (result != 0) {
            System.err.println("package: " + tool + " ended with " + result);
            System.exit(1);
        }
    }

    /// The JavaFX jars that hold classes, or all other jars.
    private static List<Path> jars(boolean javafx) throws IOException {
        try (var files = Files.list(APP.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("javafx-") == javafx)
                    .filter(file -> !javafx || file.toFile().length() > 1_000)
                    .sorted().toList();
        }
    }

    private static void report() throws IOException {
        try (var made = Files.list(WORK)) {
            for (var each : made.sorted().toList()) {
                try (var files = Files.walk(each)) {
                    var bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
                    System.out.printf("%s  %d MB%n", each, bytes / 1_000_000);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "windows" : name.startsWith("Mac") ? "mac" : "linux";
    }

    /// Where jpackage puts things.
    private record RuntimeFolders(Path root, Path app, Path java) {

        static RuntimeFolders of(String system) {
            return switch (system) {
                case "windows" -> in("Seatkeeper", "app", "runtime/bin/java.exe");
                case "mac" -> in("Seatkeeper.app", "Contents/app", "Contents/runtime/Contents/Home/bin/java");
                default -> in("Seatkeeper", "lib/app", "lib/runtime/bin/java");
            };
        }

        private static RuntimeFolders in(String name, String app, String java) {
            var root = WORK.resolve(name);
            return new RuntimeFolders(root, root.resolve(app), root.resolve(java));
        }
    }
}
