package app.seatkeeper.demo.tenant;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One account of the tenant as it is at an instant: a member, a guest, a shared mailbox or a room.
///
/// @param index        its place in the tenant's order
/// @param id           its object id
/// @param texts        its plain properties; absent ones are null in Graph
/// @param enabled      whether it may sign in
/// @param synced       whether a local directory masters it
/// @param created      when it was made
/// @param signIns      when it signed in, null if never
/// @param sessionsFrom sessions older than this are void
/// @param grants       the licenses, in the order in which they came
public record Person(
        int index,
        String id,
        Map<Text, String> texts,
        boolean enabled,
        boolean synced,
        Instant created,
        @Nullable SignIns signIns,
        Instant sessionsFrom,
        List<Grant> grants) {

    /// Answers a plain property.
    public @Nullable String text(Text text) {
        return texts.get(text);
    }

    /// The user principal name, which everyone has.
    public String upn() {
        return texts.getOrDefault(Text.USER_PRINCIPAL_NAME, "");
    }

    /// The products that the person can use, each once.
    public Stream<Product> products() {
        return grants.stream().filter(Grant::isHeld).map(Grant::product).distinct();
    }

    /// Answers whether the person can use a product.
    public boolean holds(Product product) {
        return grants.stream().anyMatch(grant -> grant.isHeld() && grant.product().equals(product));
    }

    /// The grant that was assigned to the person and not by a group.
    public Optional<Grant> direct(String skuId) {
        return grants.stream()
                .filter(grant -> grant.isDirect() && grant.product().skuId().equalsIgnoreCase(skuId)).findFirst();
    }

    /// The same person with another value of a property; null takes it away.
    public Person with(Text text, @Nullable String value) {
        var changed = new EnumMap<Text, String>(Text.class);
        changed.putAll(texts);
        if (value == null) {
            changed.remove(text);
        } else {
            changed.put(text, value);
        }
        return new Person(index, id, Collections.unmodifiableMap(changed), enabled, synced, created, signIns,
                sessionsFrom, grants);
    }

    /// The same person, allowed or not to sign in.
    public Person withEnabled(boolean allowed) {
        return new Person(index, id, texts, allowed, synced, created, signIns, sessionsFrom, grants);
    }

    /// The same person with other licenses.
    public Person withGrants(List<Grant> next) {
        return new Person(index, id, texts, enabled, synced, created, signIns, sessionsFrom, List.copyOf(next));
    }

    /// The same person, whose older sessions are void.
    public Person withSessionsFrom(Instant instant) {
        return new Person(index, id, texts, enabled, synced, created, signIns, instant, grants);
    }
}
