package app.seatkeeper.ui.bulk;

/// The steps of the import, in their order.
enum BulkStep {
    FILE(1),
    COLUMNS(2),
    PROBLEMS(3),
    PREVIEW(4),
    RUN(5),
    RESULT(6);

    private final int number;

    BulkStep(int number) {
        this.number = number;
    }

    /// The step's number, the first being 1.
    int number() {
        return number;
    }

    boolean isBefore(BulkStep other) {
        return number < other.number;
    }

    /// The step before; the first stays.
    BulkStep previous() {
        return switch (this) {
            case FILE, COLUMNS -> FILE;
            case PROBLEMS -> COLUMNS;
            case PREVIEW -> PROBLEMS;
            case RUN, RESULT -> this;
        };
    }
}
