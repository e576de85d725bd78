package app.seatkeeper.files.bulk;

/// The kinds by which problems are listed and counted.
public enum ProblemKind {
    UNKNOWN_USER,
    AMBIGUOUS_USER,
    UNKNOWN_PRODUCT,
    AMBIGUOUS_PRODUCT,
    NOT_SUBSCRIBED,
    PLAN_NOT_IN_PRODUCT,
    UNKNOWN_ACTION,
    COUNTRY_CODE,
    CONTRADICTION,
    MISSING_VALUE,
    TOO_MANY_COLUMNS,
    BROKEN_QUOTE,
    DAMAGED
}
