package app.seatkeeper.jobs;

/// How a job ended.
public sealed interface Outcome<T> {

    record Done<T>(T result) implements Outcome<T> { }

    record Failed<T>(Exception cause) implements Outcome<T> { }

    record Cancelled<T>() implements Outcome<T> { }
}
