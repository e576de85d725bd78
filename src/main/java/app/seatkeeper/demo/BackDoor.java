package app.seatkeeper.demo;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.activity.Conversation;
import app.seatkeeper.demo.activity.Footprint;
import app.seatkeeper.demo.http.Tokens;
import app.seatkeeper.demo.reports.Setting;
import app.seatkeeper.demo.tenant.Backlog;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Holdings;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.SignIns;
import app.seatkeeper.demo.tenant.Subscription;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks at the demo tenant and changes it without asking Graph: for tests, and for what happens behind one's back. No
/// rule is checked here. Unknown people and products end in a [Refusal].
public final class BackDoor {

    private final Tenant tenant;
    private final Tokens tokens;
    private final Backlog backlog;
    private final Meddler meddler;
    private final Use use;
    private final AtomicIntegerArray changes;

    BackDoor(Tenant tenant, Tokens tokens, Backlog backlog, Meddler meddler, Use use) {
        this.tenant = tenant;
        this.tokens = tokens;
        this.backlog = backlog;
        this.meddler = meddler;
        this.use = use;
        changes = new AtomicIntegerArray(tenant.size());
        tenant.watch(changes::incrementAndGet);
    }

    /// What is known of use.
    record Use(Activity activity, Setting setting) {
    }

    /// What a run can change about a person.
    ///
    /// @param user         the user principal name
    /// @param enabled      whether sign-in is allowed
    /// @param texts        the plain properties by their Graph names; absent ones are null in Graph
    /// @param licenses     products that can be used, by any way, each with the ids of the plans that are off
    /// @param direct       products assigned to the person, likewise
    /// @param groups       names of the groups the person is directly in
    /// @param sessionsFrom sessions older than this are void
    public record State(
            String user,
            boolean enabled,
            Map<String, String> texts,
            Map<String, Set<String>> licenses,
            Map<String, Set<String>> direct,
            Set<String> groups,
            Instant sessionsFrom) {
    }

    /// Everyone by object id.
    public Map<String, State> state() {
        backlog.settle();
        return tenant.people().collect(Collectors.toMap(Person::id, this::state, (one, _) -> one, TreeMap::new));
    }

    /// One person.
    public State state(String idOrUpn) {
        backlog.settle();
        return state(person(idOrUpn));
    }

    private Person person(String idOrUpn) {
        return tenant.person(idOrUpn).orElseThrow(() -> Refusal.notFound(idOrUpn));
    }

    private State state(Person person) {
        var texts = new TreeMap<String, String>();
        person.texts().forEach((text, value) -> texts.put(text.property(), value));
        var licenses = new TreeMap<String, Set<String>>();
        person.products().forEach(product ->
                licenses.put(product.skuId(), new TreeSet<>(Holdings.disabled(person, product))));
        var direct = new TreeMap<String, Set<String>>();
        person.grants().stream().filter(Grant::isDirect)
                .forEach(grant -> direct.put(grant.product().skuId(), grant.disabledInOrder()));
        var groups = new TreeSet<String>();
        tenant.groupsOf(person).forEach(group -> groups.add(group.name()));
        return new State(person.upn(), person.enabled(), texts, licenses, direct, groups, person.sessionsFrom());
    }

    /// How often a person was changed since the server started, by whomever.
    public int changes(String idOrUpn) {
        return changes.get(person(idOrUpn).index());
    }

    /// Changes some people at random, as a colleague would: a license, a plan, the location, blocked or deleted.
    ///
    /// @return their object ids, each with what happened
    public Map<String, String> meddle(int people) {
        return meddler.round(people);
    }

    /// Seats of a product that can still be assigned; below zero when more are assigned than bought.
    public int free(String skuId) {
        return tenant.free(product(skuId));
    }

    /// Assigns a product directly, with these plans off.
    public void assign(String idOrUpn, String skuId, Set<String> disabledPlans) {
        var product = product(skuId);
        tenant.change(idOrUpn, person -> {
            var grants = new ArrayList<>(person.grants());
            person.direct(skuId).ifPresent(grants::remove);
            grants.add(Grant.active(product, null, disabledPlans, tenant.clock().instant()));
            return person.withGrants(grants);
        });
    }

    /// Takes a directly assigned product away.
    public void remove(String idOrUpn, String skuId) {
        tenant.change(idOrUpn, person -> {
            var grants = new ArrayList<>(person.grants());
            person.direct(skuId).ifPresent(grants::remove);
            return person.withGrants(grants);
        });
    }

    /// Sets a plain property by its Graph name; null empties it.
    public void set(String idOrUpn, String property, @Nullable String value) {
        var text = Text.of(property).orElseThrow(() -> Refusal.badRequest("No plain property " + property));
        tenant.change(idOrUpn, person -> person.with(text, value));
    }

    /// Allows sign-in or blocks it.
    public void enable(String idOrUpn, boolean allowed) {
        tenant.change(idOrUpn, person -> person.withEnabled(allowed));
    }

    /// Ends every session of a person: tokens made before are refused, with a claims challenge where the client can
    /// answer one.
    public void revoke(String idOrUpn) {
        tenant.change(idOrUpn, person -> person.withSessionsFrom(tenant.clock().instant()));
    }

    /// Refuses every token made before as expired, whoever has it.
    public void expireTokens() {
        tokens.expireAll();
    }

    /// Deletes a person.
    public void delete(String idOrUpn) {
        tenant.delete(idOrUpn);
    }

    /// Gives the first subscription to a product another status and number of seats.
    ///
    /// @param status `Enabled`, `Warning`, `Suspended`, `LockedOut` or `Deleted`
    public void subscription(String skuId, String status, int units) {
        var first = tenant.subscriptions(product(skuId)).stream().findFirst();
        Subscription subscription = first.orElseThrow(() -> Refusal.notFound(skuId));
        tenant.replace(subscription.with(status, units));
    }

    /// Everything that the usage reports of the present day say about a person, by whatever name; empty where they do
    /// not mention the person. It does not depend on concealment, nor on what was changed since the server started.
    public Optional<Footprint> activity(String idOrUpn) {
        return use.activity.of(person(idOrUpn).index());
    }

    /// The same about those in the reports whose name nobody in the directory has now: accounts that were deleted,
    /// and people under the name they had before.
    public List<Footprint> unmatched() {
        return use.activity.unmatched();
    }

    /// When a person signed in last; empty for never.
    public Optional<SignIns> signIns(String idOrUpn) {
        return Optional.ofNullable(person(idOrUpn).signIns());
    }

    /// Every call and meeting that the demo tenant knows of, in the order of time.
    public List<Conversation> conversations() {
        return use.activity.conversations();
    }

    /// Conceals names in reports, or shows them.
    public void conceal(boolean names) {
        use.setting.conceal(names);
    }

    private Product product(String skuId) {
        return tenant.catalogue().product(skuId).orElseThrow(() -> Refusal.notFound(skuId));
    }
}
