import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/// Fetches a Maven distribution, checks its SHA-512 and unpacks it: `java FetchMaven.java address sha512 folder`.
/// The folder appears whole or not at all. Ends with 1 and one sentence when that is not possible.
final class FetchMaven {

    private final URI address;
    private final String checksum;
    private final Path home;

    private FetchMaven(URI address, String checksum, Path home) {
        this.address = address;
        this.checksum = checksum;
        this.home = home;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("java.net.useSystemProxies", "true");
        try {
            new FetchMaven(URI.create(arguments[0]), arguments[1], Path.of(arguments[2])).run();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            System.err.println("mvnw: " + arguments[0] + " could not be fetched: " + reason);
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException, GeneralSecurityException {
        System.err.println("mvnw: fetching " + address);
        var archive = fetched();
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(archive));
        if (!sum.equals(checksum)) {
            throw new IOException("its SHA-512 is not the expected one but " + sum);
        }
        Files.createDirectories(home.getParent());
        var beside = Files.createTempDirectory(home.getParent(), "fetching");
        try {
            unpack(archive, beside);
            Files.move(beside, home);
        } catch (FileAlreadyExistsException e) {
            System.err.println("mvnw: another run has just put it into " + home);
        } finally {
            delete(beside);
        }
    }

    private byte[] fetched() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .proxy(ProxySelector.getDefault())
                .connectTimeout(Duration.ofSeconds(30))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(5)).build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("the server answered " + answer.statusCode());
            }
            return answer.body();
        }
    }

    /// Unpacks what stands below the archive's one top folder.
    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = target.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1)).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("it names a file outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    markExecutable(file);
                }
            }
        }
    }

    private static void markExecutable(Path file) throws IOException {
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
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
}
