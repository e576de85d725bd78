package app.seatkeeper.demo.query;

import app.seatkeeper.demo.query.Condition.And;
import app.seatkeeper.demo.query.Condition.Any;
import app.seatkeeper.demo.query.Condition.Count;
import app.seatkeeper.demo.query.Condition.In;
import app.seatkeeper.demo.query.Condition.Literal;
import app.seatkeeper.demo.query.Condition.Not;
import app.seatkeeper.demo.query.Condition.Or;
import app.seatkeeper.demo.query.Condition.Test;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What may be asked of which property, and what only with the parameters of advanced queries.
final class Support {

    private static final List<String> OPERATORS =
            List.of("eq", "ne", "not", "ge", "le", "in", "startsWith", "endsWith", "null", "gt", "lt");
    private static final Map<String, String> TABLE = table();

    private final String resource;
    private final boolean advanced;

    /// @param advanced whether the client sent the parameters of advanced queries
    Support(String resource, boolean advanced) {
        this.resource = resource;
        this.advanced = advanced;
    }

    private static Map<String, String> table() {
        var table = new HashMap<String, String>();
        for (List<String> row : Table.rows("filter-support.csv", ';')) {
            for (int i = 0; i < OPERATORS.size(); i++) {
                table.put(row.get(0) + "/" + row.get(1) + " " + OPERATORS.get(i), row.get(i + 2));
            }
        }
        return table;
    }

    /// Refuses a condition of which a part is not offered.
    ///
    /// @throws Refusal 400 in Graph's words
    void check(Condition condition) {
        switch (condition) {
            case And and -> both(and.left(), and.right());
            case Or or -> both(or.left(), or.right());
            case Not not -> {
                check(not.inner());
                property(not.inner()).forEach(property -> check(property, "not", false));
            }
            case Test test -> check(test.property(), test.operator(), isNull(test.literal()));
            case In in -> check(in.property(), "in", in.literals().stream().anyMatch(Support::isNull));
            case Any any -> check(any.property(), any.operator(), false);
            case Count count -> {
                check(count.property(), "eq", false);
                needsAdvanced("$count");
            }
        }
    }

    private void both(Condition left, Condition right) {
        if (Stream.of(left, right).flatMap(side -> property(side).stream()).anyMatch(Support::isSignIn)) {
            throw Refusal.unsupported("The filter on signInActivity cannot be combined with other filters.");
        }
        check(left);
        check(right);
    }

    private static boolean isSignIn(String property) {
        return property.startsWith("signInActivity");
    }

    private static boolean isNull(Literal literal) {
        return literal.isNull();
    }

    private static List<String> property(Condition condition) {
        return switch (condition) {
            case And _, Or _ -> List.of();
            case Not not -> property(not.inner());
            case Test test -> List.of(test.property());
            case In in -> List.of(in.property());
            case Any any -> List.of(any.property());
            case Count count -> List.of(count.property());
        };
    }

    private void check(String property, String operator, boolean againstNull) {
        String level = TABLE.getOrDefault(resource + "/" + property + " " + operator, "");
        if (level.isEmpty()) {
            throw Refusal.unsupported("Unsupported or invalid query filter clause specified for property '" + property
                    + "' of resource '" + resource + "'.");
        }
        if ("A".equals(level)) {
            needsAdvanced(operator);
        }
        if (againstNull) {
            check(property, "null", false);
        }
    }

    private void needsAdvanced(String operator) {
        if (!advanced) {
            throw Refusal.unsupported("Operator '" + operator + "' is not supported because the required parameters"
                    + " might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header."
                    + " Refer to https://aka.ms/graph-docs/advanced-queries for more information");
        }
    }
}
