package app.seatkeeper.demo.query;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Entity.Shape;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The books that clients read at present, by shape and page size.
public final class Shelf {

    private static final int ROOM = 8;
    private static final byte[] END = {'}'};

    private final Tenant tenant;
    private final Paging paging;
    private final Map<String, Book> books = new LinkedHashMap<>();

    /// Books about this tenant.
    public Shelf(Tenant tenant, Paging paging) {
        this.tenant = tenant;
        this.paging = paging;
        tenant.watch(this::changed);
    }

    private void changed(int index) {
        synchronized (books) {
            books.values().forEach(book -> book.changed(index));
        }
    }

    /// The page of all people that the call asks for.
    ///
    /// @param kind tells apart shapes that have the same names but not the same contents
    public Answer page(Call call, String kind, Shape<Person> shape, int top) {
        var mark = paging.mark(call);
        int from = mark.map(SkipTokens.Mark::offset).orElse(0);
        int to = from + top;
        Optional<String> next = to >= tenant.size() ? Optional.empty()
                : Optional.of(paging.link(call, new SkipTokens.Mark("all", to)));
        var total = Paging.total(call, mark.isEmpty(), Math.toIntExact(tenant.people().count()));
        var head = Answer.open(out -> {
            out.writeStringField("@odata.context", call.root() + "/$metadata#users" + shape.context());
            if (total.isPresent()) {
                out.writeNumberField("@odata.count", total.get());
            }
            if (next.isPresent()) {
                out.writeStringField("@odata.nextLink", next.get());
            }
        });
        var entries = book(kind, shape, top).page(Math.min(from / top, (tenant.size() - 1) / top));
        return Answer.made(new Answer.Body(List.of(head, entries, new Answer.Bytes(END))));
    }

    private Book book(String kind, Shape<Person> shape, int top) {
        String key = kind + top + String.join(",", shape.names());
        synchronized (books) {
            var book = books.remove(key);
            if (book == null) {
                book = new Book(tenant, shape, top);
            }
            books.put(key, book);
            if (books.size() > ROOM) {
                books.remove(books.keySet().iterator().next());
            }
            return book;
        }
    }
}
