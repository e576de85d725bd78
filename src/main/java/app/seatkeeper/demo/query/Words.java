package app.seatkeeper.demo.query;

import app.seatkeeper.demo.tenant.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A `$filter` cut into words, read from left to right.
final class Words {

    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:('(?:[^']|'')*')|([(),])|([A-Za-z_$@.][A-Za-z0-9_$./]*:?)|([0-9A-Fa-f][-0-9A-Za-z:.+]*))");

    private final List<String> words = new ArrayList<>();
    private int place;

    Words(String text) {
        var matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            words.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (!text.substring(end).isBlank()) {
            throw invalid(text.substring(end).strip());
        }
    }

    private static Refusal invalid(String at) {
        return Refusal.badRequest("Invalid filter clause: There is an error at '" + at + "'.");
    }

    boolean isAtEnd() {
        return place == words.size();
    }

    /// Answers whether this word comes next, in any case of letters.
    boolean isNext(String word) {
        return !isAtEnd() && words.get(place).equalsIgnoreCase(word);
    }

    /// Passes this word if it comes next.
    boolean took(String word) {
        boolean next = isNext(word);
        place += next ? 1 : 0;
        return next;
    }

    /// Passes any word.
    String take() {
        if (isAtEnd()) {
            throw invalid("the end");
        }
        return words.get(place++);
    }

    /// Passes this word.
    ///
    /// @throws Refusal 400 if another comes
    void expect(String word) {
        if (!took(word)) {
            throw invalid(isAtEnd() ? "the end" : words.get(place));
        }
    }

    /// Passes a literal.
    Condition.Literal literal() {
        String word = take();
        if ("(),".contains(word)) {
            throw invalid(word);
        }
        return word.startsWith("'")
                ? new Condition.Literal(word.substring(1, word.length() - 1).replace("''", "'"), true)
                : new Condition.Literal(word, false);
    }
}
