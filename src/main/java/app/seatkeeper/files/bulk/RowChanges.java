package app.seatkeeper.files.bulk;

import static app.seatkeeper.files.bulk.ImportColumn.DISABLED_PLANS;
import static app.seatkeeper.files.bulk.ImportColumn.LICENSE;
import static app.seatkeeper.files.bulk.ImportColumn.REPLACE_WITH;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.files.bulk.Cause.Missing;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns what a row says into changes.
final class RowChanges {

    /// In a column of details it clears the property, in the column of plans it means none.
    static final String NONE = "-";

    private final RowReading row;
    private final RowProducts products;
    private final RowPlans plans;

    RowChanges(RowReading row, ProductIndex index) {
        this.row = row;
        this.products = new RowProducts(row, index);
        this.plans = new RowPlans(row, index);
    }

    List<Change> of(UserId user, ImportAction action) {
        checkReplacement(action);
        return switch (action) {
            case ASSIGN -> assigned(user, action, Map.of());
            case PROVISION -> assigned(user, action, Map.of(UserField.ACCOUNT_ENABLED, "true"));
            case REMOVE -> removed(user, action);
            case REPLACE -> replaced(user);
            case SET_PLANS -> plansSet(user, action);
            case RECLAIM -> List.of(new Change.Reclaim(user, Set.copyOf(products.listed(LICENSE, action))));
            case OFFBOARD -> offboarded(user, action);
            case EDIT -> edited(user);
            case REPROCESS -> List.of(new Change.Reprocess(user));
        };
    }

    /// A replacement that the action leaves out of account, unless the person chose this action knowing of it.
    private void checkReplacement(ImportAction action) {
        if (action == ImportAction.REPLACE || row.ownValue(REPLACE_WITH).isEmpty()) {
            return;
        }
        var spot = row.spot(ImportColumn.ACTION, row.value(ImportColumn.ACTION));
        if (row.taken(spot) == null) {
            row.report(spot, new Cause.MissingValue(Missing.NO_REPLACEMENT),
                    List.of(new Fix.UseAction(ImportAction.REPLACE), new Fix.UseAction(action)), false);
        }
    }

    private List<Change> assigned(UserId user, ImportAction action, Map<UserField, String> more) {
        List<SkuId> given = products.listed(LICENSE, action);
        List<PlanChoice> off = plans.choices(given);
        var changes = new ArrayList<Change>(given.size());
        withLocation(user, more, changes);
        for (int i = 0; i < given.size(); i++) {
            changes.add(new Change.Assign(user, given.get(i), off.get(i)));
        }
        return changes;
    }

    private void withLocation(UserId user, Map<UserField, String> more, List<Change> changes) {
        var values = new EnumMap<UserField, String>(UserField.class);
        values.putAll(more);
        row.country().ifPresent(country -> values.put(UserField.USAGE_LOCATION, country));
        if (!values.isEmpty()) {
            changes.add(new Change.Edit(user, values));
        }
    }

    private List<Change> removed(UserId user, ImportAction action) {
        return products.listed(LICENSE, action).stream()
                .<Change>map(product -> new Change.Remove(user, product)).toList();
    }

    private List<Change> replaced(UserId user) {
        List<SkuId> from = products.listed(LICENSE, ImportAction.REPLACE);
        List<SkuId> to = products.replacements();
        if (row.parts(LICENSE).size() > 1) {
            row.report(row.spot(LICENSE, row.value(LICENSE)), new Cause.MissingValue(Missing.ONE_PRODUCT), List.of(),
                    false);
        }
        if (row.parts(REPLACE_WITH).size() > 1) {
            row.report(row.spot(REPLACE_WITH, row.value(REPLACE_WITH)),
                    new Cause.MissingValue(Missing.ONE_PRODUCT), List.of(), false);
        }
        if (from.size() != 1 || to.size() != 1) {
            return List.of();
        }
        if (from.equals(to)) {
            row.report(row.spot(REPLACE_WITH, row.value(REPLACE_WITH)),
                    new Cause.MissingValue(Missing.SAME_PRODUCT), List.of(), false);
        }
        var changes = new ArrayList<Change>(1);
        withLocation(user, Map.of(), changes);
        changes.add(new Change.Replace(user, from.getFirst(), to.getFirst(), plans.choices(to).getFirst()));
        return changes;
    }

    private List<Change> plansSet(UserId user, ImportAction action) {
        List<SkuId> of = products.listed(LICENSE, action);
        if (row.parts(DISABLED_PLANS).isEmpty()) {
            row.missing(DISABLED_PLANS, Missing.PLANS);
        }
        List<PlanChoice> off = plans.choices(of);
        var changes = new ArrayList<Change>(of.size());
        for (int i = 0; i < of.size(); i++) {
            changes.add(new Change.SetPlans(user, of.get(i), off.get(i)));
        }
        return changes;
    }

    private List<Change> offboarded(UserId user, ImportAction action) {
        return List.of(
                new Change.Edit(user, Map.of(UserField.ACCOUNT_ENABLED, "false")),
                new Change.Reclaim(user, new HashSet<>(products.listed(LICENSE, action))),
                new Change.RevokeSessions(user));
    }

    private List<Change> edited(UserId user) {
        var values = new EnumMap<UserField, String>(UserField.class);
        Arrays.stream(ImportColumn.values())
                .filter(column -> column != ImportColumn.USAGE_LOCATION && column.field().isPresent())
                .filter(column -> !row.value(column).isEmpty())
                .forEach(column -> values.put(column.field().orElseThrow(), detail(column)));
        row.country().ifPresent(country -> values.put(UserField.USAGE_LOCATION, country));
        if (values.isEmpty() && row.value(ImportColumn.USAGE_LOCATION).isEmpty()) {
            row.missing(null, Missing.DETAILS);
        }
        return List.of(new Change.Edit(user, values));
    }

    private String detail(ImportColumn column) {
        String value = row.value(column);
        if (!value.equals(NONE)) {
            Damages.in(column, value).ifPresent(how ->
                    row.report(row.spot(column, value), new Cause.Damaged(how), List.of(), false));
            return value;
        }
        if (column == ImportColumn.DISPLAY_NAME) {
            row.report(row.spot(column, value), new Cause.MissingValue(Missing.DISPLAY_NAME), List.of(), false);
        }
        return "";
    }
}
