package app.seatkeeper.ui.preview;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Holding;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says what changes for one person besides the products: plans, properties, sign-in, sessions.
final class ChangeWords {

    private static final int NAMED = 3;

    private final TenantSnapshot snapshot;
    private final TenantNames names;
    private final ProblemTexts problems;
    private final Texts texts;

    ChangeWords(TenantSnapshot snapshot, TenantNames names, ProblemTexts problems, Texts texts) {
        this.snapshot = snapshot;
        this.names = names;
        this.problems = problems;
        this.texts = texts;
    }

    /// For example *All 25 plans on, usage location IE*; empty where there is nothing to add.
    String line(PreviewRow row) {
        List<String> parts = new ArrayList<>();
        writes(row).forEach(write -> regrouped(write, parts));
        boolean toldOff = row.problems().stream().anyMatch(PlanProblem.PlansStayOff.class::isInstance);
        for (Holding after : row.after()) {
            Optional<Holding> before = row.before().stream()
                    .filter(one -> one.product().equals(after.product())).findFirst();
            if (before.isPresent()) {
                switched(before.get(), after, parts);
            } else if (!toldOff) {
                parts.add(given(after));
            }
        }
        row.edits().forEach((field, value) -> parts.add(edited(field, value)));
        writes(row).forEach(write -> said(write, parts));
        return capitalized(String.join(", ", parts));
    }

    private static List<Write> writes(PreviewRow row) {
        return row.step() == null ? List.of() : row.step().writes();
    }

    private void switched(Holding before, Holding after, List<String> parts) {
        Set<PlanId> on = new HashSet<>(before.off());
        on.removeAll(after.off());
        Set<PlanId> off = new HashSet<>(after.off());
        off.removeAll(before.off());
        if (!on.isEmpty()) {
            parts.add(texts.of("preview.plans.switchedOn", plans(on)));
        }
        if (!off.isEmpty()) {
            parts.add(texts.of("preview.plans.switchedOff", plans(off)));
        }
    }

    private String given(Holding after) {
        int all = snapshot.product(after.product()).map(product -> product.plans().size()).orElse(0);
        return after.off().isEmpty()
                ? texts.of("preview.plans.allOn", all)
                : texts.of("preview.plans.someOff", after.off().size(), plans(after.off()));
    }

    /// Names of plans; from the fourth on only their number.
    String plans(Collection<PlanId> ids) {
        List<String> known = names.plans(ids);
        int rest = known.size() - NAMED;
        String first = String.join(", ", known.subList(0, Math.min(NAMED, known.size())));
        return rest > 0 ? texts.of("preview.plans.more", first, rest) : first;
    }

    private String edited(UserField field, String value) {
        if (field == UserField.ACCOUNT_ENABLED) {
            return texts.of(Boolean.parseBoolean(value) ? "preview.edit.enabled" : "preview.edit.blocked");
        }
        return value.isEmpty()
                ? texts.of("preview.edit.cleared", problems.field(field))
                : texts.of("preview.edit.set", problems.field(field), value);
    }

    private void regrouped(Write write, List<String> parts) {
        switch (write) {
            case Write.JoinGroup(var group, _) -> parts.add(texts.of("preview.group.join", names.named(group)));
            case Write.LeaveGroup(var group) -> parts.add(texts.of("preview.group.leave", names.named(group)));
            case Write.Edit _, Write.AssignLicense _, Write.RevokeSessions _, Write.Reprocess _ -> { }
        }
    }

    private void said(Write write, List<String> parts) {
        switch (write) {
            case Write.Edit _, Write.AssignLicense _, Write.JoinGroup _, Write.LeaveGroup _ -> { }
            case Write.RevokeSessions _ -> parts.add(texts.of("preview.sessions"));
            case Write.Reprocess _ -> parts.add(texts.of("preview.reprocess"));
        }
    }

    private String capitalized(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(texts.locale()) + line.substring(1);
    }

}
