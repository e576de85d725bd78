package app.seatkeeper.demo.tenant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A group of people. Its own properties do not change; who is in it may.
public final class Group {

    private final String id;
    private final String name;
    private final String description;
    private final Kind kind;
    private final Instant created;
    private final Map<Product, Set<String>> licenses;
    private final BitSet people = new BitSet();
    private final List<Group> parents = new ArrayList<>();
    private final List<Group> children = new ArrayList<>();

    /// How the group comes by its members.
    ///
    /// @param rule      the rule of a dynamic group, null for the others
    /// @param synced    whether a local directory masters it
    /// @param microsoft whether it is a Microsoft 365 group and not a security group
    public record Kind(@Nullable String rule, boolean synced, boolean microsoft) {
    }

    /// A group without members.
    ///
    /// @param licenses the products it gives, each with the ids of the plans it leaves off
    public Group(
            String id, String name, String description, Kind kind, Instant created,
            Map<Product, Set<String>> licenses) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.kind = kind;
        this.created = created;
        this.licenses = Map.copyOf(licenses);
    }

    /// The object id.
    public String id() {
        return id;
    }

    /// The display name.
    public String name() {
        return name;
    }

    /// One sentence on what it is for.
    public String description() {
        return description;
    }

    /// How it comes by its members.
    public Kind kind() {
        return kind;
    }

    /// When it was made.
    public Instant created() {
        return created;
    }

    /// The products that it gives, each with the ids of the plans it leaves off.
    public Map<Product, Set<String>> licenses() {
        return licenses;
    }

    /// Puts a person in.
    ///
    /// @return whether the person was not in it before
    public synchronized boolean add(int person) {
        boolean fresh = !people.get(person);
        people.set(person);
        return fresh;
    }

    /// Takes a person out.
    ///
    /// @return whether the person was in it before
    public synchronized boolean remove(int person) {
        boolean there = people.get(person);
        people.clear(person);
        return there;
    }

    /// Answers whether a person is in it, not counting groups inside.
    public synchronized boolean has(int person) {
        return people.get(person);
    }

    /// The places in the tenant's order of the people directly in it.
    public synchronized int[] people() {
        return people.stream().toArray();
    }

    /// Puts another group in.
    public void add(Group child) {
        children.add(child);
        child.parents.add(this);
    }

    /// The groups directly in it.
    public List<Group> children() {
        return List.copyOf(children);
    }

    /// The groups that it is directly in.
    public List<Group> parents() {
        return List.copyOf(parents);
    }
}
