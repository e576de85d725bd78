package app.seatkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A Java process of its own with our class path. Closing ends it.
record Child(Process process, BufferedReader says) implements AutoCloseable {

    /// @param program the class with the main method
    static Child start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders", "-Xmx3g", "-cp", System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new Child(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// The rest of the next line that begins with a word.
    ///
    /// @throws IOException if the process ends without such a line
    String after(String word) throws IOException {
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            if (line.get().startsWith(word + " ")) {
                return line.get().substring(word.length() + 1);
            }
        }
        throw new IOException("The process ended without saying \"" + word + "\"");
    }

    private Optional<String> next() throws IOException {
        return Optional.ofNullable(says.readLine());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
