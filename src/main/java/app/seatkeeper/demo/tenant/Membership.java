package app.seatkeeper.demo.tenant;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The rules by which people come into groups and leave them, and what that makes of their licenses some time later.
public final class Membership {

    private final Tenant tenant;
    private final Backlog backlog;
    private final Conflicts conflicts;
    private final Licensing licensing;

    /// Rules over the groups of this tenant.
    ///
    /// @param backlog does what a change of members makes of licenses
    public Membership(Tenant tenant, Backlog backlog) {
        this.tenant = tenant;
        this.backlog = backlog;
        conflicts = new Conflicts(tenant.catalogue());
        licensing = new Licensing(tenant);
    }

    /// Puts a person into a group.
    ///
    /// @throws Refusal 404 or 400 in Graph's words if there is none, a rule is against it, or the person is in it
    public void add(String groupId, String personId) {
        Group group = changeable(groupId);
        Person person = person(personId);
        if (!group.add(person.index())) {
            throw Refusal.badRequest("One or more added object references already exist for the following modified"
                    + " properties: 'members'.");
        }
        backlog.add(() -> workedOut(group, person.id()));
    }

    /// Takes a person out of a group.
    ///
    /// @throws Refusal likewise, 404 if the person is not in it
    public void remove(String groupId, String personId) {
        Group group = changeable(groupId);
        Person person = person(personId);
        if (!group.remove(person.index())) {
            throw Refusal.notFound(personId);
        }
        backlog.add(() -> workedOut(group, person.id()));
    }

    private Group changeable(String id) {
        Group group = tenant.group(id).orElseThrow(() -> Refusal.notFound(id));
        if (group.kind().rule() != null) {
            throw Refusal.badRequest("Cannot Update Membership of a dynamic group.");
        }
        if (group.kind().synced()) {
            throw Refusal.badRequest("Unable to update the specified properties for on-premises mastered Directory Sync"
                    + " objects or objects currently undergoing migration.");
        }
        return group;
    }

    private Person person(String id) {
        return tenant.person(id).orElseThrow(() -> Refusal.notFound(id));
    }

    /// Brings a person's licenses by a group to where the membership is now; nothing of one who was deleted meanwhile.
    private void workedOut(Group group, String id) {
        if (tenant.person(id).isPresent()) {
            tenant.change(id, person -> licensing.retried(
                    group.has(person.index()) ? given(person, group) : taken(person, group)));
        }
    }

    private static Person taken(Person person, Group group) {
        var grants = new ArrayList<>(person.grants());
        grants.removeIf(grant -> group.id().equals(grant.group()));
        return person.withGrants(grants);
    }

    private Person given(Person person, Group group) {
        var grants = new ArrayList<>(taken(person, group).grants());
        var products = new TreeMap<String, Product>();
        group.licenses().keySet().forEach(product -> products.put(product.skuId(), product));
        for (Product product : products.values()) {
            grants.add(granted(person.withGrants(grants), group, product));
        }
        return person.withGrants(grants);
    }

    private Grant granted(Person person, Group group, Product product) {
        Set<String> off = group.licenses().getOrDefault(product, Set.of());
        var working = Grant.active(product, group.id(), off, tenant.clock().instant());
        return obstacle(person, working)
                .map(why -> new Grant(product, group.id(), off, "Error", why, working.updated())).orElse(working);
    }

    /// Why a license by a group cannot be given, as Graph's `licenseAssignmentState.error` says it.
    private Optional<String> obstacle(Person person, Grant working) {
        if (!person.holds(working.product()) && tenant.free(working.product()) < 1) {
            return Optional.of("CountViolation");
        }
        var grants = new ArrayList<>(person.grants());
        grants.add(working);
        return conflicts.newIn(person.grants(), grants).map(conflict ->
                conflict.exclusive() ? "MutuallyExclusiveViolation" : "DependencyViolation");
    }
}
