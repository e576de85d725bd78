package app.seatkeeper.files.bulk;

import app.seatkeeper.files.csv.Separator;
import java.util.List;

/// What exactly is wrong with a row, with the names its sentence needs.
public sealed interface Cause {

    ProblemKind kind();

    /// Whether the line itself says most, because its values do not fit the columns.
    default boolean isWholeLine() {
        return this instanceof TooManyColumns || this instanceof BrokenQuote || this instanceof WrongSeparator;
    }

    /// @param close whether there is somebody to suggest
    record UnknownUser(boolean close) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.UNKNOWN_USER;
        }
    }

    /// @param users how many have this mail address or employee id
    record AmbiguousUser(int users, boolean mail) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.AMBIGUOUS_USER;
        }
    }

    record UnknownProduct(boolean close) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.UNKNOWN_PRODUCT;
        }
    }

    /// The tenant owns several products of one name.
    record SharedName(int products) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.AMBIGUOUS_PRODUCT;
        }
    }

    /// A known product that the tenant has no subscription to.
    record NotSubscribed(String product) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.NOT_SUBSCRIBED;
        }
    }

    /// A plan of another product.
    record PlanNotInProduct(String plan, String products) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.PLAN_NOT_IN_PRODUCT;
        }
    }

    record UnknownPlan(String products) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.PLAN_NOT_IN_PRODUCT;
        }
    }

    /// One product has several plans of this name.
    record SharedPlanName(int plans, String product) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.PLAN_NOT_IN_PRODUCT;
        }
    }

    record UnknownAction() implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.UNKNOWN_ACTION;
        }
    }

    record CountryCode() implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.COUNTRY_CODE;
        }
    }

    /// Rows that ask different things for one user.
    ///
    /// @param columns in which they differ, where that is not plain from the deeds
    record Contradiction(List<Deed> deeds, List<String> columns) implements Cause {
        public Contradiction {
            deeds = List.copyOf(deeds);
            columns = List.copyOf(columns);
        }

        @Override
        public ProblemKind kind() {
            return ProblemKind.CONTRADICTION;
        }
    }

    /// What one row asks for.
    ///
    /// @param products names, empty where the action is about none or all
    record Deed(int line, ImportAction action, List<String> products) {
        public Deed {
            products = List.copyOf(products);
        }
    }

    record MissingValue(Missing what) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.MISSING_VALUE;
        }
    }

    /// What a row lacks.
    enum Missing {
        USER,
        ACTION,
        LICENSE,
        REPLACEMENT,
        /// A replacement swaps exactly one product for one other.
        ONE_PRODUCT,
        SAME_PRODUCT,
        PLANS,
        DETAILS,
        DISPLAY_NAME,
        /// A row is about one user.
        ONE_USER,
        /// A replacement is named where nothing is replaced.
        NO_REPLACEMENT,
        /// Several things stand in one value with a comma between them.
        SEMICOLON
    }

    /// A value that is not what somebody wrote any more.
    record Damaged(Damage how) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.DAMAGED;
        }
    }

    /// What has happened to a value.
    enum Damage {
        /// Letters were lost when the file was saved in an encoding that does not have them.
        LETTERS,
        /// A spreadsheet has put an error or a rounded number in its place.
        SPREADSHEET,
        /// It runs over several lines, as it does where a closing quote is missing.
        LINE_BREAK
    }

    /// The row is one value, with another separator inside.
    record WrongSeparator(Separator used, Separator expected) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.TOO_MANY_COLUMNS;
        }
    }

    record TooManyColumns(int values, int columns, Separator separator) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.TOO_MANY_COLUMNS;
        }
    }

    /// Something stands behind a closing quote.
    ///
    /// @param from the line in which the row begins
    /// @param to   the line in which the value ends
    record BrokenQuote(int from, int to) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.BROKEN_QUOTE;
        }
    }
}
