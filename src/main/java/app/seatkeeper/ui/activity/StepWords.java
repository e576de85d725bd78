package app.seatkeeper.ui.activity;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.planning.Effect;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Says what one step did to one user, from what the user had before.
final class StepWords {

    private final Texts texts;
    private final TenantNames names;
    private final ProblemTexts fields;

    StepWords(Texts texts, TenantNames names) {
        this.texts = texts;
        this.names = names;
        this.fields = new ProblemTexts(texts, names);
    }

    /// For example `Microsoft 365 E3 → Microsoft 365 E5, 2 plans off`.
    String change(User before, Step step) {
        return String.join("; ", step.writes().stream().flatMap(write -> words(before, write)).toList());
    }

    private Stream<String> words(User before, Write write) {
        return switch (write) {
            case Write.AssignLicense(var add, var remove) -> licenses(before, add, remove);
            case Write.Edit(var values) -> edits(values);
            case Write.JoinGroup(var group, _) -> Stream.of(texts.of("activity.joined", names.named(group)));
            case Write.LeaveGroup(var group) -> Stream.of(texts.of("activity.left", names.named(group)));
            case Write.RevokeSessions _ -> Stream.of(texts.of("activity.sessions"));
            case Write.Reprocess _ -> Stream.of(texts.of("activity.reprocess"));
        };
    }

    private Stream<String> licenses(User before, List<Grant> add, Set<SkuId> remove) {
        List<Grant> fresh = add.stream().filter(grant -> before.direct(grant.product()).isEmpty()).toList();
        Stream<String> plans = add.stream().flatMap(grant -> before.direct(grant.product()).stream()
                .flatMap(held -> plans(held, grant)));
        if (fresh.size() == 1 && remove.size() == 1) {
            SkuId taken = remove.iterator().next();
            String swapped = texts.of("activity.replaced", names.product(taken), given(fresh.getFirst()));
            return Stream.concat(Stream.of(swapped), plans);
        }
        List<String> all = new ArrayList<>();
        fresh.forEach(grant -> all.add(texts.of("activity.added", given(grant))));
        remove.stream().sorted().forEach(product -> all.add(texts.of("activity.removed", names.product(product))));
        return Stream.concat(all.stream(), plans);
    }

    private String given(Grant grant) {
        return grant.disabledPlans().isEmpty()
                ? names.product(grant.product())
                : texts.of("activity.withPlansOff", names.product(grant.product()), grant.disabledPlans().size());
    }

    private Stream<String> plans(Assignment held, Grant grant) {
        Set<PlanId> off = new HashSet<>(grant.disabledPlans());
        off.removeAll(held.disabledPlans());
        Set<PlanId> on = new HashSet<>(held.disabledPlans());
        on.removeAll(grant.disabledPlans());
        String product = names.product(grant.product());
        return Stream.of(
                off.isEmpty() ? "" : texts.of("activity.plansOff", product, texts.list(names.plans(off))),
                on.isEmpty() ? "" : texts.of("activity.plansOn", product, texts.list(names.plans(on))))
                .filter(words -> !words.isEmpty());
    }

    private Stream<String> edits(Map<UserField, String> values) {
        return values.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(edit -> {
            if (edit.getKey() == UserField.ACCOUNT_ENABLED) {
                return texts.of(edit.getValue().equals("true") ? "activity.unblocked" : "activity.blocked");
            }
            String field = fields.field(edit.getKey());
            return edit.getValue().isEmpty()
                    ? texts.of("activity.cleared", field) : texts.of("activity.set", field, edit.getValue());
        });
    }

    /// What the user held before, each product once, in the order of their names.
    String before(User before) {
        return held(before.products().stream());
    }

    /// What the user holds when the whole step was done.
    String after(User before, Step step) {
        return held(Effect.of(step.writes(), before).products().stream());
    }

    private String held(Stream<SkuId> products) {
        List<String> all = products.map(names::product).sorted().toList();
        return all.isEmpty() ? texts.of("activity.noLicense") : String.join("; ", all);
    }
}
