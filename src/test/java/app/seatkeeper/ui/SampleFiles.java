package app.seatkeeper.ui;

import app.seatkeeper.ui.kit.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Answers every question for a file with the one that a test has chosen; gives up while it has chosen none.
public final class SampleFiles implements FileDialogs {

    private final AtomicReference<@Nullable Path> chosen = new AtomicReference<>();

    public void choose(Path file) {
        chosen.set(file);
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
        return Optional.ofNullable(chosen.get());
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String... endings) {
        return Optional.ofNullable(chosen.get());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(chosen.get());
    }
}
