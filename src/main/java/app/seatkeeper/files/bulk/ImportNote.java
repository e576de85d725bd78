package app.seatkeeper.files.bulk;

/// Something worth knowing about a line that needs nobody's decision.
public sealed interface ImportNote {

    int line();

    record EmptyLine(int line) implements ImportNote { }

    /// The line repeats the names of the columns.
    record HeaderAgain(int line) implements ImportNote { }

    /// The row asks for the same user as an earlier one; both are run as one.
    record Folded(int line, int into) implements ImportNote { }

    /// The result of an earlier run says that there is nothing left to do.
    record Finished(int line, RowStatus status) implements ImportNote { }

    /// Another row of the same user was kept instead.
    record LeftOut(int line, int kept) implements ImportNote { }
}
