package app.seatkeeper.demo.query;

import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.tenant.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Cuts lists into pages. A list is made once, at its first page, and remembered for the pages that follow.
public final class Paging {

    /// The page size of a client that does not say one.
    public static final int USUAL = 100;

    private static final int REMEMBERED = 64;

    private final SkipTokens tokens;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, List<?>> lists = new LinkedHashMap<>();

    /// Pages marked by these tokens.
    public Paging(SkipTokens tokens) {
        this.tokens = tokens;
    }

    /// One page.
    ///
    /// @param items what is on it
    /// @param next  the address of the next page
    /// @param total the length of the whole list, where the client asked and it is the first page
    public record Page<T>(List<T> items, Optional<String> next, Optional<Integer> total) {
    }

    /// The page size asked for.
    ///
    /// @param most  the largest
    /// @param clamp whether a larger one is cut down instead of refused
    /// @throws Refusal 400 if it is out of range
    public static int top(Call call, int most, boolean clamp) {
        String asked = call.query().option("$top").orElse(String.valueOf(USUAL));
        int top = asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 0;
        if (top > most && clamp) {
            return most;
        }
        if (top < 1 || top > most) {
            throw Refusal.unsupported("Invalid page size specified: '" + asked
                    + "'. Must be between 1 and 999 inclusive.");
        }
        return top;
    }

    /// Cuts the page that the call asks for.
    public <T> Page<T> page(Call call, int top, Supplier<List<T>> all) {
        var mark = call.query().option("$skiptoken").map(tokens::mark);
        String id = mark.map(SkipTokens.Mark::list).orElse("");
        List<T> list = mark.isPresent() ? remembered(id) : all.get();
        int from = Math.min(mark.map(SkipTokens.Mark::offset).orElse(0), list.size());
        int to = Math.min(list.size(), from + top);
        Optional<String> next = to == list.size() ? Optional.empty()
                : Optional.of(link(call, new SkipTokens.Mark(id.isEmpty() ? remember(list) : id, to)));
        return new Page<>(list.subList(from, to), next, total(call, mark.isEmpty(), list.size()));
    }

    /// The number of all entries, where the client asked for it on the first page and accepts that it is a little old.
    public static Optional<Integer> total(Call call, boolean first, int size) {
        boolean asked = call.query().option("$count").filter("true"::equalsIgnoreCase).isPresent();
        return first && asked && call.isEventual() ? Optional.of(size) : Optional.empty();
    }

    /// The address of the page that begins at a mark, with all the options of this call.
    public String link(Call call, SkipTokens.Mark mark) {
        String options = call.query().without("$skiptoken");
        return call.address() + "?" + (options.isEmpty() ? "" : options + "&") + "$skiptoken=" + tokens.made(mark);
    }

    /// The mark of the page that the call asks for, on a list that need not be remembered.
    public Optional<SkipTokens.Mark> mark(Call call) {
        return call.query().option("$skiptoken").map(tokens::mark);
    }

    private String remember(List<?> list) {
        String id = "R" + number.incrementAndGet();
        synchronized (lists) {
            lists.put(id, list);
            if (lists.size() > REMEMBERED) {
                lists.remove(lists.keySet().iterator().next());
            }
        }
        return id;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> remembered(String id) {
        synchronized (lists) {
            var list = lists.get(id);
            if (list == null) {
                throw SkipTokens.expired();
            }
            return (List<T>) list;
        }
    }
}
