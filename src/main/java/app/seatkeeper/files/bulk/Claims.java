package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What changes want to be true of one user in the end. Two rows for one user contradict each other where they want
/// different things of the same product or property.
final class Claims {

    private final Map<Object, Claim> claims = new HashMap<>();

    /// The key under which taking everything is claimed.
    private enum Whole { LICENSES }

    private sealed interface Claim {

        record Held(PlanChoice plans) implements Claim { }

        record Gone() implements Claim { }

        record SwappedFor(SkuId other) implements Claim { }

        record Member(boolean is) implements Claim { }

        record Value(String text) implements Claim { }
    }

    static Claims of(List<Change> changes) {
        var claims = new Claims();
        changes.forEach(claims::enter);
        return claims;
    }

    private void enter(Change change) {
        switch (change) {
            case Change.Assign(var _, var product, var plans) -> claims.put(product, new Claim.Held(plans));
            case Change.SetPlans(var _, var product, var plans) -> claims.put(product, new Claim.Held(plans));
            case Change.Remove(var _, var product) -> claims.put(product, new Claim.Gone());
            case Change.Replace(var _, var from, var to, var plans) -> {
                claims.put(from, new Claim.SwappedFor(to));
                claims.put(to, new Claim.Held(plans));
            }
            case Change.Reclaim(var _, var products) when products.isEmpty() ->
                    claims.put(Whole.LICENSES, new Claim.Gone());
            case Change.Reclaim(var _, var products) ->
                    products.forEach(product -> claims.put(product, new Claim.Gone()));
            case Change.Edit(var _, var values) ->
                    values.forEach((field, value) -> claims.put(field, new Claim.Value(value)));
            case Change.JoinGroup(var _, var group, var _) -> claims.put(group, new Claim.Member(true));
            case Change.LeaveGroup(var _, var group, var _) -> claims.put(group, new Claim.Member(false));
            case Change.MoveGroup(var _, var from, var to) -> {
                claims.put(from, new Claim.Member(false));
                claims.put(to, new Claim.Member(true));
            }
            case Change.RevokeSessions _, Change.Reprocess _ -> { }
        }
    }

    boolean contradict(Claims others) {
        return (takesAll() && others.keepsAny())
                || (others.takesAll() && keepsAny())
                || claims.entrySet().stream().anyMatch(one -> {
                    Claim other = others.claims.get(one.getKey());
                    return other != null && !other.equals(one.getValue());
                });
    }

    /// The columns in which two rows differ that ask for the same otherwise.
    Stream<ImportColumn> differences(Claims others) {
        return claims.entrySet().stream().flatMap(one -> {
            Claim other = others.claims.get(one.getKey());
            return other == null || other.equals(one.getValue()) ? Stream.empty()
                    : column(one.getKey(), one.getValue(), other);
        });
    }

    private static Stream<ImportColumn> column(Object key, Claim one, Claim other) {
        boolean plans = one instanceof Claim.Held && other instanceof Claim.Held;
        return plans ? Stream.of(ImportColumn.DISABLED_PLANS)
                : Stream.of(ImportColumn.values()).filter(column -> column.field().filter(key::equals).isPresent());
    }

    void add(Claims others) {
        claims.putAll(others.claims);
    }

    private boolean takesAll() {
        return claims.containsKey(Whole.LICENSES);
    }

    private boolean keepsAny() {
        return claims.values().stream().anyMatch(one -> one instanceof Claim.Held || one instanceof Claim.SwappedFor);
    }
}
