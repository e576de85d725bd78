package app.seatkeeper.files.bulk;

import app.seatkeeper.files.csv.Separator;
import java.util.List;

/// What exactly is wrong with a row, with the names its sentence needs.
public sealed interface Cause {

    ProblemKind kind();

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
    record Contradiction(List<Deed> deeds) implements Cause {
        public Contradiction {
            deeds = List.copyOf(deeds);
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
        DISPLAY_NAME
    }

    record TooManyColumns(int values, int columns, Separator separator) implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.TOO_MANY_COLUMNS;
        }
    }

    /// Something stands behind a closing quote.
    record BrokenQuote() implements Cause {
        @Override
        public ProblemKind kind() {
            return ProblemKind.BROKEN_QUOTE;
        }
    }
}
