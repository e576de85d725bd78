package app.seatkeeper.demo.query;

import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.tenant.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which things a call asks for, and in which order: `$filter`, `$search`, `$orderby`.
public final class Selection {

    private static final Pattern CLAUSE = Pattern.compile("\\s*(?:(AND|OR)\\s+)?\"([^\":]+):([^\"]*)\"\\s*");

    private final Call call;
    private final boolean advanced;

    /// The selection of a call.
    public Selection(Call call) {
        this.call = call;
        advanced = call.isEventual()
                && call.query().option("$count").filter("true"::equalsIgnoreCase).isPresent();
    }

    /// Answers whether the call asks for everything in the order in which it comes.
    public boolean isAll() {
        return call.query().option("$filter").isEmpty() && call.query().option("$search").isEmpty()
                && call.query().option("$orderby").isEmpty();
    }

    /// What the call asks for, out of all.
    ///
    /// @param orders properties by which one may order without and with the parameters of advanced queries
    /// @throws Refusal 400 in Graph's words if the call asks for what is not offered
    public <T> List<T> of(List<T> all, Vocabulary<T> vocabulary, Set<String> orders) {
        if (call.query().option("$filter").isPresent() && call.query().option("$orderby").isPresent() && !advanced) {
            throw Refusal.unsupported("Sorting not supported for current query.");
        }
        var order = order(vocabulary, orders);
        var chosen = all.stream().filter(filter(vocabulary)).filter(search(vocabulary));
        return order == null ? chosen.toList() : chosen.sorted(order).toList();
    }

    /// The `$filter` of the call; everything without one.
    public <T> Predicate<T> filter(Vocabulary<T> vocabulary) {
        return call.query().option("$filter").<Predicate<T>>map(text -> {
            var condition = FilterParser.condition(text);
            new Support(vocabulary.resource(), advanced || isCount()).check(condition);
            return thing -> condition.holds(thing, vocabulary);
        }).orElse(_ -> true);
    }

    private boolean isCount() {
        return call.isEventual() && "$count".equals(call.segments().getLast());
    }

    /// The `$search` of the call; everything without one.
    public <T> Predicate<T> search(Vocabulary<T> vocabulary) {
        return call.query().option("$search").<Predicate<T>>map(text -> searched(text, vocabulary)).orElse(_ -> true);
    }

    private <T> Predicate<T> searched(String text, Vocabulary<T> vocabulary) {
        if (!call.isEventual()) {
            throw Refusal.unsupported("Request with $search query parameter only works through MSGraph with a special"
                    + " request header: 'ConsistencyLevel: eventual'");
        }
        Predicate<T> found = _ -> true;
        var matcher = CLAUSE.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            String property = matcher.group(2);
            String wanted = matcher.group(3).toLowerCase(Locale.ROOT);
            Predicate<T> next = thing -> vocabulary.value(thing, property)
                    .filter(value -> matches(property, value.toLowerCase(Locale.ROOT), wanted)).isPresent();
            found = "OR".equals(matcher.group(1)) ? found.or(next) : found.and(next);
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (end == 0 || end < text.length()) {
            throw Refusal.badRequest("Syntax error: character '" + text.charAt(Math.min(end, text.length() - 1))
                    + "' is not valid at position " + end + " in '" + text + "'.");
        }
        return found;
    }

    /// Names are searched word by word, everything else from its beginning.
    private static boolean matches(String property, String value, String wanted) {
        if (!"displayName".equalsIgnoreCase(property) && !"description".equalsIgnoreCase(property)) {
            return value.startsWith(wanted);
        }
        return value.startsWith(wanted) || List.of(value.split("[^\\p{L}\\p{N}]+", -1)).stream()
                .anyMatch(word -> word.startsWith(wanted));
    }

    private <T> @org.jspecify.annotations.Nullable Comparator<T> order(Vocabulary<T> vocabulary, Set<String> orders) {
        var asked = call.query().list("$orderby");
        if (asked.isEmpty()) {
            return null;
        }
        var words = List.of(asked.getFirst().split("\\s+", -1));
        String property = words.getFirst();
        boolean late = "createdDateTime".equals(property);
        if (asked.size() > 1 || !orders.contains(property) || (late && !advanced)) {
            throw Refusal.unsupported("Sorting not supported for property '" + property + "' of resource '"
                    + vocabulary.resource() + "'.");
        }
        Comparator<T> order = Comparator.comparing(thing ->
                vocabulary.value(thing, property).orElse("").toLowerCase(Locale.ROOT));
        return words.size() > 1 && "desc".equalsIgnoreCase(words.get(1)) ? order.reversed() : order;
    }
}
