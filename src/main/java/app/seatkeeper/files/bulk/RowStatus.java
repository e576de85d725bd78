package app.seatkeeper.files.bulk;

import java.util.Arrays;
import java.util.Optional;

/// What became of a row, in the words of the result file.
public enum RowStatus {
    DONE("Done"),
    PARTLY_DONE("PartlyDone"),
    SKIPPED("Skipped"),
    FAILED("Failed"),
    NOT_RUN("NotRun");

    private final String word;

    RowStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// Whether the row is left alone when the result file is imported again.
    boolean isFinal() {
        return this == DONE || this == SKIPPED;
    }

    static Optional<RowStatus> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equalsIgnoreCase(word.strip())).findFirst();
    }
}
