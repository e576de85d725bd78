package app.seatkeeper.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Saves a file whole or not at all: it is written beside its place under another name and moved over at the end.
public final class SafeFile {

    private static final int BUFFER = 1 << 16;

    private SafeFile() { }

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {

        /// @throws InterruptedException if the person cancelled; nothing is left of the file then
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    /// Saves a file at the place the person chose; a link is followed, so that the file it leads to is replaced.
    ///
    /// @throws SaveException        if the file could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the content was cancelled
    public static void save(Path file, Content content) throws SaveException, InterruptedException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new SaveException(file, SaveProblem.IS_FOLDER, null);
            }
            saveBeside(target, content);
        } catch (IOException failure) {
            throw new SaveException(file, problem(failure), failure);
        }
    }

    /// A file of a folder.
    ///
    /// @param name with its ending
    public record Named(String name, Content content) { }

    /// Saves several files in a folder the person chose, all of them or none: they are written in a folder beside
    /// their places and moved over at the end.
    ///
    /// @throws SaveException        if one could not be saved; its file is named, and nothing was changed
    /// @throws InterruptedException if the content was cancelled
    public static void saveAll(Path folder, List<Named> files) throws SaveException, InterruptedException {
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        for (Named file : files) {
            if (Files.isDirectory(folder.resolve(file.name()))) {
                throw new SaveException(folder.resolve(file.name()), SaveProblem.IS_FOLDER, null);
            }
        }
        try {
            Files.createDirectory(beside);
            for (Named file : files) {
                save(beside.resolve(file.name()), file.content());
            }
            for (Named file : files) {
                moveOver(beside.resolve(file.name()), folder.resolve(file.name()));
            }
        } catch (IOException failure) {
            throw new SaveException(folder, problem(failure), failure);
        } finally {
            removed(beside, files);
        }
    }

    private static void removed(Path beside, List<Named> files) throws SaveException {
        try {
            for (Named file : files) {
                Files.deleteIfExists(beside.resolve(file.name()));
            }
            Files.deleteIfExists(beside);
        } catch (IOException failure) {
            throw new SaveException(beside, problem(failure), failure);
        }
    }

    private static void saveBeside(Path target, Content content) throws IOException, InterruptedException {
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                beside.toFile().deleteOnExit();
                content.writeTo(out);
            }
            moveOver(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void moveOver(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static SaveProblem problem(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> SaveProblem.NOT_ALLOWED;
            case NoSuchFileException _ -> SaveProblem.NO_FOLDER;
            case FileSystemException system -> inWords(String.valueOf(system.getReason()));
            default -> inWords(String.valueOf(failure.getMessage()));
        };
    }

    /// Java has no types for these, so the words of Linux, macOS and Windows have to do.
    private static SaveProblem inWords(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (holds(lower, "no space left", "not enough space", "quota")) {
            return SaveProblem.DISK_FULL;
        }
        if (holds(lower, "being used by another process", "resource busy")) {
            return SaveProblem.IN_USE;
        }
        if (holds(lower, "not a directory", "cannot find the path")) {
            return SaveProblem.NO_FOLDER;
        }
        return holds(lower, "read-only file system") ? SaveProblem.NOT_ALLOWED : SaveProblem.OTHER;
    }

    private static boolean holds(String words, String... any) {
        return Stream.of(any).anyMatch(words::contains);
    }
}
