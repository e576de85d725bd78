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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Understands `$filter`: and, or, not, parentheses, the comparisons, `in`, `startsWith`, `endsWith`, `any`, `$count`.
final class FilterParser {

    private static final Set<String> OPERATORS = Set.of("eq", "ne", "ge", "le", "gt", "lt");

    private static final Set<String> EQUALITY = Set.of("eq", "ne");

    private final Words words;

    private FilterParser(String text) {
        words = new Words(text);
    }

    /// Reads a whole filter.
    ///
    /// @throws Refusal 400 if it cannot be understood
    static Condition condition(String text) {
        var parser = new FilterParser(text);
        var condition = parser.or();
        if (!parser.words.isAtEnd()) {
            parser.words.expect("the end");
        }
        return condition;
    }

    private Condition or() {
        var left = and();
        while (words.took("or")) {
            left = new Or(left, and());
        }
        return left;
    }

    private Condition and() {
        var left = unary();
        while (words.took("and")) {
            left = new And(left, unary());
        }
        return left;
    }

    private Condition unary() {
        if (words.took("not")) {
            return new Not(unary());
        }
        if (words.took("(")) {
            var inner = or();
            words.expect(")");
            return inner;
        }
        String word = words.take();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "startswith" -> text("startsWith");
            case "endswith" -> text("endsWith");
            default -> comparison(word);
        };
    }

    private Condition text(String operator) {
        words.expect("(");
        String property = words.take();
        words.expect(",");
        var literal = words.literal();
        words.expect(")");
        return new Test(property, operator, literal);
    }

    private Condition comparison(String property) {
        if (property.endsWith("/any")) {
            return any(property.substring(0, property.length() - 4));
        }
        if (words.took("in")) {
            return new In(property, list());
        }
        String operator = operator();
        var literal = words.literal();
        if (property.endsWith("/$count")) {
            if (!"0".equals(literal.text()) || !EQUALITY.contains(operator)) {
                throw Refusal.unsupported("Only comparisons with zero are supported for '$count'.");
            }
            return new Count(property.substring(0, property.length() - 7), operator);
        }
        return new Test(property, operator, literal);
    }

    private String operator() {
        String operator = words.take().toLowerCase(Locale.ROOT);
        if (!OPERATORS.contains(operator)) {
            throw Refusal.unsupported("The operator '" + operator + "' is not supported.");
        }
        return operator;
    }

    private List<Literal> list() {
        var literals = new ArrayList<Literal>();
        words.expect("(");
        do {
            literals.add(words.literal());
        } while (words.took(","));
        words.expect(")");
        return literals;
    }

    /// Reads `(x:x/skuId eq …)`, `(x:x eq …)` and `(x:startsWith(x,'…'))`.
    private Condition any(String property) {
        words.expect("(");
        String variable = words.take().replace(":", "");
        String word = words.take();
        Condition condition;
        if ("startswith".equalsIgnoreCase(word) || "endswith".equalsIgnoreCase(word)) {
            var test = (Test) text(word.startsWith("s") ? "startsWith" : "endsWith");
            condition = new Any(property, "", test.operator(), test.literal());
        } else {
            String part = word.equals(variable) ? "" : word.substring(word.indexOf('/') + 1);
            condition = new Any(property, part, operator(), words.literal());
        }
        words.expect(")");
        return condition;
    }
}
