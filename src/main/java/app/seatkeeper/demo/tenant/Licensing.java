package app.seatkeeper.demo.tenant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules by which licenses are assigned to a person and taken away.
public final class Licensing {

    private final Tenant tenant;
    private final Conflicts conflicts;

    /// Rules over the seats of this tenant.
    public Licensing(Tenant tenant) {
        this.tenant = tenant;
        conflicts = new Conflicts(tenant.catalogue());
    }

    /// What shall change for one person.
    ///
    /// @param add    products by id, each with the ids of the plans that shall be off
    /// @param remove ids of products
    public record Order(Map<String, Set<String>> add, List<String> remove) {
    }

    /// Carries an order out, whole or not at all.
    ///
    /// @throws Refusal 400 in Graph's words if a rule is against it
    public Person changed(String idOrUpn, Order order) {
        return tenant.change(idOrUpn, person -> changed(person, order));
    }

    private Person changed(Person person, Order order) {
        if (order.add().isEmpty() && order.remove().isEmpty()) {
            throw Refusal.badRequest(
                    "No license changes provided. At least one license to add or remove must be specified.");
        }
        var products = new LinkedHashMap<Product, Set<String>>();
        order.add().forEach((sku, off) -> products.put(owned(sku), plans(owned(sku), off)));
        order.remove().forEach(sku -> removable(person, sku, order));
        if (!products.isEmpty() && person.text(Text.USAGE_LOCATION) == null) {
            throw Refusal.badRequest("License assignment cannot be done for user with invalid usage location.");
        }
        products.keySet().forEach(product -> seat(person, product));
        var grants = new ArrayList<>(person.grants());
        grants.removeIf(grant -> grant.isDirect() && order.remove().stream()
                .anyMatch(sku -> sku.equalsIgnoreCase(grant.product().skuId())));
        products.forEach((product, off) -> put(grants, product, off));
        conflicts.newIn(person.grants(), grants).ifPresent(conflict -> {
            throw Refusal.badRequest(conflict.words());
        });
        return person.withGrants(grants);
    }

    private Product owned(String sku) {
        var product = tenant.catalogue().product(sku).filter(one -> !tenant.subscriptions(one).isEmpty())
                .orElseThrow(() -> Refusal.badRequest(
                        "License " + sku + " does not correspond to a valid company License."));
        if (!"User".equals(product.appliesTo())) {
            throw Refusal.badRequest("License " + sku + " cannot be assigned to a user.");
        }
        return product;
    }

    private static Set<String> plans(Product product, Set<String> off) {
        var ids = new LinkedHashSet<String>();
        for (String id : off) {
            ids.add(product.plan(id).map(Plan::id).orElseThrow(() -> Refusal.badRequest("The service plan " + id
                    + " does not belong to the subscription with SKU " + product.skuId() + ".")));
        }
        return ids;
    }

    private static void removable(Person person, String sku, Order order) {
        if (order.add().keySet().stream().anyMatch(sku::equalsIgnoreCase)) {
            throw Refusal.badRequest("License " + sku + " cannot be both added and removed in one request.");
        }
        if (person.direct(sku).isEmpty()) {
            boolean inherited = person.grants().stream()
                    .anyMatch(grant -> grant.product().skuId().equalsIgnoreCase(sku));
            throw Refusal.badRequest(inherited
                    ? "User license is inherited from a group membership and it cannot be removed directly from"
                            + " the user."
                    : "User does not have a corresponding license.");
        }
    }

    private void seat(Person person, Product product) {
        if (!person.holds(product) && tenant.free(product) < 1) {
            throw Refusal.badRequest(
                    "Subscription with SKU " + product.skuId() + " does not have any available licenses.");
        }
    }

    /// Puts a direct grant in the place of the one before, or at the end.
    private void put(List<Grant> grants, Product product, Set<String> off) {
        var granted = Grant.active(product, null, off, tenant.clock().instant());
        for (int i = 0; i < grants.size(); i++) {
            if (grants.get(i).isDirect() && grants.get(i).product().equals(product)) {
                grants.set(i, granted);
                return;
            }
        }
        grants.add(granted);
    }

    /// Tries again what groups give and could not be given.
    ///
    /// @throws Refusal 400 with the real cause if something still cannot be given
    public Person reprocessed(String idOrUpn) {
        var person = tenant.change(idOrUpn, this::retried);
        for (Grant grant : person.grants()) {
            if (!"None".equals(grant.error())) {
                throw Refusal.badRequest(cause(person, grant));
            }
        }
        return person;
    }

    /// The person with what groups give and can be given now.
    Person retried(Person before) {
        var grants = new ArrayList<>(before.grants());
        grants.replaceAll(grant -> retried(before, grants, grant));
        return before.withGrants(grants);
    }

    private Grant retried(Person person, List<Grant> grants, Grant grant) {
        if ("None".equals(grant.error())) {
            return grant;
        }
        var working = Grant.active(grant.product(), grant.group(), grant.disabled(), tenant.clock().instant());
        boolean seat = person.holds(grant.product()) || tenant.free(grant.product()) > 0;
        return seat && conflicts.newIn(without(grants, grant), with(grants, grant, working)).isEmpty()
                ? working : grant;
    }

    private static List<Grant> without(List<Grant> grants, Grant left) {
        return grants.stream().filter(grant -> !grant.equals(left)).toList();
    }

    private static List<Grant> with(List<Grant> grants, Grant from, Grant to) {
        return grants.stream().map(grant -> grant.equals(from) ? to : grant).toList();
    }

    private String cause(Person person, Grant grant) {
        var working = Grant.active(grant.product(), grant.group(), grant.disabled(), grant.updated());
        return conflicts.newIn(without(person.grants(), grant), with(person.grants(), grant, working))
                .map(Conflicts.Conflict::words)
                .orElse("Subscription with SKU " + grant.product().skuId()
                        + " does not have any available licenses.");
    }
}
