package app.seatkeeper.workspace;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.PlanChoice.Exactly;
import app.seatkeeper.planning.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A thousand rows of every kind, and what each is to make of a person, worked out by hand.
final class MixedPlan {

    private static final SkuId FLOW_FREE = SkuId.of("f30db892-07e9-47e9-837c-80727f46fd3d");
    private static final Exactly ALL_ON = new Exactly(Set.of());
    private static final Exactly NO_YAMMER = new Exactly(Set.of(Stock.YAMMER));
    private static final Exactly NO_SWAY_NO_YAMMER = new Exactly(Set.of(Stock.YAMMER, Stock.SWAY));

    private MixedPlan() { }

    /// The first rows that fit the people, several for some of them.
    static List<Change> rows(TenantSnapshot tenant, int wanted) {
        List<Change> rows = new ArrayList<>();
        for (User user : tenant.users()) {
            if (user.account().usageLocation().isEmpty() || user.hasError()) {
                continue;
            }
            rows.addAll(rows(user, rows.size()));
            if (rows.size() >= wanted) {
                return List.copyOf(rows.subList(0, wanted));
            }
        }
        return rows;
    }

    private static List<Change> rows(User user, int turn) {
        UserId id = user.id();
        if (!user.account().enabled()) {
            return List.of(new Change.Reclaim(id, Set.of()));
        }
        if (user.direct(Stock.E5).isPresent()) {
            return List.of(new Change.Replace(id, Stock.E5, Stock.E3, NO_YAMMER));
        }
        if (user.direct(Stock.E3).isPresent()) {
            return switch (turn % 4) {
                case 0 -> List.of(new Change.Replace(id, Stock.E3, Stock.E5, NO_SWAY_NO_YAMMER));
                case 1 -> List.of(new Change.SetPlans(id, Stock.E3, NO_SWAY_NO_YAMMER), department(id, user));
                case 2 -> List.of(new Change.Assign(id, FLOW_FREE, ALL_ON),
                        new Change.Edit(id, Map.of(UserField.ACCOUNT_ENABLED, "false")));
                default -> List.of(new Change.Remove(id, Stock.E3));
            };
        }
        return user.direct(Stock.POWER_BI).isPresent()
                ? List.of(new Change.Remove(id, Stock.POWER_BI)) : List.of(department(id, user));
    }

    private static Change department(UserId id, User user) {
        return new Change.Edit(id, user.account().synced()
                ? Map.of(UserField.USAGE_LOCATION, "SE") : Map.of(UserField.DEPARTMENT, "Moved"));
    }

    /// What a row is to make of a person.
    static State after(State was, Change row) {
        Map<String, Set<String>> direct = new TreeMap<>(was.direct());
        Map<String, String> texts = new TreeMap<>(was.texts());
        boolean enabled = was.enabled();
        switch (row) {
            case Change.Assign(_, var product, var plans) -> direct.put(product.toString(), off(plans));
            case Change.SetPlans(_, var product, var plans) -> direct.put(product.toString(), off(plans));
            case Change.Replace(_, var from, var to, var plans) -> {
                direct.remove(from.toString());
                direct.put(to.toString(), off(plans));
            }
            case Change.Remove(_, var product) -> direct.remove(product.toString());
            case Change.Reclaim _ -> direct.clear();
            case Change.Edit(_, var values) -> {
                texts.putAll(named(values));
                enabled = enabled && !values.containsKey(UserField.ACCOUNT_ENABLED);
            }
            case Change.JoinGroup _, Change.LeaveGroup _, Change.MoveGroup _, Change.RevokeSessions _,
                    Change.Reprocess _ -> { }
        }
        return new State(was.user(), enabled, texts, Map.of(), direct, was.groups(), was.sessionsFrom());
    }

    private static Set<String> off(PlanChoice plans) {
        Set<String> off = new TreeSet<>();
        ((Exactly) plans).off().stream().map(PlanId::toString).forEach(off::add);
        return off;
    }

    private static Map<String, String> named(Map<UserField, String> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((field, value) -> {
            if (field == UserField.DEPARTMENT) {
                texts.put("department", value);
            } else if (field == UserField.USAGE_LOCATION) {
                texts.put("usageLocation", value);
            }
        });
        return texts;
    }
}
