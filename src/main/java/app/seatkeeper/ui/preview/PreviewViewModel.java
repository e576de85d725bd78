package app.seatkeeper.ui.preview;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Workspace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What a plan would do and what the person decides about it. Used on the FX thread only.
///
/// Every decision works the whole preview out again, away from the FX thread where the plan is long; the answer to
/// the newest decision wins.
final class PreviewViewModel {

    /// From this many changes on the preview is worked out in the background.
    static final int LONG_PLAN = 1_000;

    private final Tenancy tenancy;
    private final Background background;
    private final Texts texts;
    private final ObjectProperty<@Nullable LicensePlan> plan = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Decisions> decisions = new ReadOnlyObjectWrapper<>(Decisions.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Digest> digest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final AtomicInteger round = new AtomicInteger();
    private final AtomicReference<@Nullable JobHandle> job = new AtomicReference<>();
    private final AtomicReference<@Nullable RowWords> words = new AtomicReference<>();
    private final Problem problem = new Problem();
    private final Confirmation confirmation;
    private final ListViewModel list;

    PreviewViewModel(Tenancy tenancy, Background background, Texts texts) {
        this.tenancy = tenancy;
        this.background = background;
        this.texts = texts;
        this.confirmation = new Confirmation(digest, working, texts);
        this.list = new ListViewModel(background, digest);
        tenancy.snapshotProperty().subscribe(_ -> readAgain());
    }

    /// Begins anew with a plan.
    ///
    /// @param known what was decided about it before
    void show(LicensePlan next, Decisions known) {
        plan.set(next);
        digest.set(null);
        words.set(null);
        list.reset();
        problem.clear();
        workOut(known);
    }

    /// Forgets the plan, so that a later refresh costs nothing.
    void forget() {
        plan.set(null);
        digest.set(null);
        round.incrementAndGet();
    }

    private void readAgain() {
        words.set(null);
        if (plan.get() != null) {
            workOut(decisions.get());
        }
    }

    private void decide(UnaryOperator<Decisions> decision) {
        if (plan.get() != null) {
            workOut(decision.apply(decisions.get()));
        }
    }

    private void workOut(Decisions wanted) {
        LicensePlan asked = plan.get();
        if (asked == null) {
            return;
        }
        decisions.set(wanted);
        int mine = round.incrementAndGet();
        JobHandle before = job.getAndSet(null);
        if (before != null) {
            before.cancel();
        }
        if (asked.changes().size() <= LONG_PLAN) {
            take(mine, digest(asked, wanted));
            return;
        }
        working.set(true);
        job.set(background.read(texts.of("preview.working"), _ -> digest(asked, wanted),
                made -> take(mine, made), fault -> {
                    working.set(false);
                    problem.show(fault);
                }));
    }

    private Digest digest(LicensePlan asked, Decisions wanted) {
        Workspace workspace = tenancy.workspace();
        RowWords fresh = Objects.requireNonNullElseGet(words.get(), () -> new RowWords(workspace.snapshot(), texts));
        words.set(fresh);
        return Digest.of(workspace, asked, wanted, fresh);
    }

    private void take(int mine, Digest made) {
        if (mine == round.get()) {
            working.set(false);
            digest.set(made);
        }
    }

    /// Ticks or unticks a person.
    void include(PreviewRow row, boolean yes) {
        decide(now -> now.leaveOut(row.user().id(), !yes));
    }

    /// What the space bar does on a line: ticks a person, or folds a group.
    void toggle(PreviewLine line) {
        switch (line) {
            case PreviewLine.Group(var facts, var folded) -> list.fold(facts.verdict(), !folded);
            case PreviewLine.Person(var row) -> {
                if (row.verdict() == Verdict.WILL_CHANGE) {
                    include(row, !isIncluded(row));
                } else if (GroupSummary.isAcceptable(row)) {
                    accept(row, true);
                }
            }
        }
    }

    /// Ticks or unticks everybody who could be changed.
    void includeAll(boolean yes) {
        Set<UserId> out = new HashSet<>();
        if (!yes) {
            rows().forEach(row -> out.add(row.user().id()));
        }
        decide(now -> new Decisions(out, now.usageLocations(), now.accepted()));
    }

    /// The person's own tick for a loss of data or a directory role.
    void accept(PreviewRow row, boolean yes) {
        decide(now -> now.accept(row.user().id(), yes));
    }

    /// Chooses the country where a person uses licenses.
    void locate(PreviewRow row, String country) {
        decide(now -> now.locate(row.user().id(), country));
    }

    /// Gives everybody without a usage location the first one that is offered.
    void locateAll() {
        decide(now -> {
            Map<UserId, String> countries = new HashMap<>(now.usageLocations());
            for (PreviewRow row : rows()) {
                if (GroupSummary.isLocatable(row)) {
                    row.problems().forEach(one -> offer(one, row.user().id(), countries));
                }
            }
            return new Decisions(now.leftOut(), countries, now.accepted());
        });
    }

    private static void offer(PlanProblem one, UserId user, Map<UserId, String> countries) {
        if (one instanceof PlanProblem.NoUsageLocation(var offers) && !offers.isEmpty()) {
            countries.put(user, offers.getFirst().country());
        }
    }

    /// Ticks everybody who waits only for the person's own tick.
    void acceptAll() {
        decide(now -> {
            Set<UserId> accepted = new HashSet<>(now.accepted());
            rows().stream().filter(GroupSummary::isAcceptable).forEach(row -> accepted.add(row.user().id()));
            return new Decisions(now.leftOut(), now.usageLocations(), accepted);
        });
    }

    private List<PreviewRow> rows() {
        Digest made = digest.get();
        return made == null ? List.of() : made.preview().rows();
    }

    /// Whether the row is ticked, as decided last, even while the preview is still being worked out.
    boolean isIncluded(PreviewRow row) {
        return !decisions.get().leftOut().contains(row.user().id());
    }

    /// Whether somebody would change when the plan ran now.
    boolean isAnyIncluded() {
        Digest made = digest.get();
        return made != null && made.totals().users() > 0;
    }

    boolean isAccepted(PreviewRow row) {
        return decisions.get().accepted().contains(row.user().id());
    }

    /// The preview as Microsoft Graph PowerShell; empty before the first preview.
    String powerShell() {
        Digest made = digest.get();
        return made == null ? "" : new PowerShellScript(made.preview(), made.words()).text();
    }

    ReadOnlyObjectProperty<Decisions> decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }

    /// The newest preview; null until the first is worked out.
    ReadOnlyObjectProperty<@Nullable Digest> digestProperty() {
        return digest.getReadOnlyProperty();
    }

    /// Whether a newer preview is being worked out.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    Confirmation confirmation() {
        return confirmation;
    }

    ListViewModel list() {
        return list;
    }

    Problem problem() {
        return problem;
    }
}
