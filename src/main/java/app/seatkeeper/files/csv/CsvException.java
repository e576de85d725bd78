package app.seatkeeper.files.csv;

import org.jspecify.annotations.Nullable;

/// A file is no table that can be read. Its [#problem()] says why in terms a person can act on.
public final class CsvException extends Exception {

    private final transient FileProblem problem;

    public CsvException(FileProblem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public CsvException(FileProblem problem) {
        this(problem, null);
    }

    public FileProblem problem() {
        return problem;
    }
}
