package app.seatkeeper.demo.query;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.query.Entity.Shape;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Tenant;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// All people in the tenant's order, in one shape, cut into pages that are written once and kept as bytes until
/// somebody on them changes or memory runs short.
final class Book {

    private final Tenant tenant;
    private final Shape<Person> shape;
    private final int top;
    private final AtomicReferenceArray<Optional<SoftReference<Answer.Bytes>>> pages;
    private final AtomicIntegerArray changes;

    Book(Tenant tenant, Shape<Person> shape, int top) {
        this.tenant = tenant;
        this.shape = shape;
        this.top = top;
        int count = (tenant.size() + top - 1) / top;
        pages = new AtomicReferenceArray<>(count);
        changes = new AtomicIntegerArray(count);
        for (int i = 0; i < count; i++) {
            pages.set(i, Optional.empty());
        }
    }

    /// Forgets the page of a person who has changed.
    void changed(int index) {
        changes.incrementAndGet(index / top);
        pages.set(index / top, Optional.empty());
    }

    /// The entries of a page, brackets included.
    Answer.Bytes page(int page) {
        var kept = pages.get(page).map(SoftReference::get);
        return kept.orElseGet(() -> {
            int before = changes.get(page);
            var written = written(page);
            if (changes.get(page) == before) {
                pages.set(page, Optional.of(new SoftReference<>(written)));
            }
            return written;
        });
    }

    private Answer.Bytes written(int page) {
        return new Answer.Bytes(Answer.bytes(out -> {
            out.writeStartArray();
            for (int i = page * top; i < Math.min(tenant.size(), (page + 1) * top); i++) {
                var person = tenant.at(i);
                if (person.isPresent()) {
                    shape.object(person.get(), out);
                }
            }
            out.writeEndArray();
        }));
    }
}
