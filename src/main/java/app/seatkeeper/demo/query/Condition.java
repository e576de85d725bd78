package app.seatkeeper.demo.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A `$filter` that was understood.
sealed interface Condition {

    /// Answers whether it holds for something.
    <T> boolean holds(T thing, Vocabulary<T> vocabulary);

    /// Both.
    record And(Condition left, Condition right) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            return left.holds(thing, vocabulary) && right.holds(thing, vocabulary);
        }
    }

    /// At least one.
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            return left.holds(thing, vocabulary) || right.holds(thing, vocabulary);
        }
    }

    /// The opposite.
    record Not(Condition inner) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            return !inner.holds(thing, vocabulary);
        }
    }

    /// One of the operators `eq`, `ne`, `ge`, `le`, `gt`, `lt`, `startsWith`, `endsWith` between a property and a
    /// literal.
    record Test(String property, String operator, Literal literal) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            return compare(vocabulary.value(thing, property), operator, literal);
        }
    }

    /// `property in ('a','b')`
    record In(String property, List<Literal> literals) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            var value = vocabulary.value(thing, property);
            return literals.stream().anyMatch(literal -> compare(value, "eq", literal));
        }
    }

    /// `property/any(x:x/part eq literal)`
    record Any(String property, String part, String operator, Literal literal) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            return vocabulary.parts(thing, property, part).stream()
                    .anyMatch(value -> compare(Optional.of(value), operator, literal));
        }
    }

    /// `property/$count eq 0` or `ne 0`
    record Count(String property, String operator) implements Condition {
        @Override
        public <T> boolean holds(T thing, Vocabulary<T> vocabulary) {
            return vocabulary.parts(thing, property, "").isEmpty() == "eq".equals(operator);
        }
    }

    /// Text, number, date or truth as it stands in the query.
    ///
    /// @param text   the value without quotes
    /// @param quoted whether it stood in quotes; `null` without quotes is nothing
    record Literal(String text, boolean quoted) {
        boolean isNull() {
            return !quoted && "null".equals(text);
        }
    }

    private static boolean compare(Optional<String> value, String operator, Literal literal) {
        if (literal.isNull()) {
            return "eq".equals(operator) == value.isEmpty();
        }
        if (value.isEmpty()) {
            return "ne".equals(operator);
        }
        String own = value.get().toLowerCase(Locale.ROOT);
        String other = literal.text().toLowerCase(Locale.ROOT);
        return switch (operator) {
            case "eq" -> own.equals(other);
            case "ne" -> !own.equals(other);
            case "ge" -> own.compareTo(other) >= 0;
            case "le" -> own.compareTo(other) <= 0;
            case "gt" -> own.compareTo(other) > 0;
            case "lt" -> own.compareTo(other) < 0;
            case "startsWith" -> own.startsWith(other);
            default -> own.endsWith(other);
        };
    }
}
