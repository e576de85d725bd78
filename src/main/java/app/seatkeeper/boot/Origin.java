package app.seatkeeper.boot;

import java.nio.file.Path;

/// Where the value of an option came from.
public sealed interface Origin {

    /// A word of the command line, such as `--tenant`.
    record Argument(String name) implements Origin { }

    /// An environment variable, such as `SEATKEEPER_TENANT`.
    record Variable(String name) implements Origin { }

    /// A line of a properties file.
    ///
    /// @param key such as `tenant`
    record Line(String key, Path file) implements Origin { }

    /// The place alone, in the words that a person used: the argument, the variable, or the file.
    default String place() {
        return switch (this) {
            case Argument(var name) -> name;
            case Variable(var name) -> name;
            case Line(_, var file) -> file.toString();
        };
    }

    /// What a sentence about a bad value begins with.
    default String subject() {
        return this instanceof Line(var key, var file) ? key + " in " + file : place();
    }
}
