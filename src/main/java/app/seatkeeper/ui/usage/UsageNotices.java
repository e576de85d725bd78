package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobState;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.Insights;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What stands above the table, red before gray before blue. Used on the FX thread.
final class UsageNotices {

    private final UsageViewModel model;
    private final Insights insights;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Notice>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final SimpleObjectProperty<@Nullable Instant> closed = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty signInsClosed = new SimpleBooleanProperty();

    UsageNotices(UsageViewModel model) {
        this.model = model;
        this.insights = model.insights();
        this.texts = model.texts();
        model.stateProperty().subscribe(this::look);
        model.resultProperty().subscribe(this::look);
        model.columns().versionProperty().subscribe(this::look);
        insights.problem().faultProperty().subscribe(this::look);
        closed.subscribe(this::look);
        signInsClosed.subscribe(this::look);
        look();
    }

    /// Looks again; called once per frame while reports are being read, because they may have to wait.
    void look() {
        List<Notice> notices = new ArrayList<>();
        problem(notices);
        UsageState state = model.stateProperty().get();
        if (model.faceProperty().get() == UsageFace.TABLE || model.faceProperty().get() == UsageFace.CONCEALED) {
            refused(state, notices);
            signIns(state.usage(), notices);
        }
        reading(state, notices);
        shownSince(state.usage(), notices);
        if (!same(notices, all.get())) {
            all.set(List.copyOf(notices));
        }
    }

    private static boolean same(List<Notice> now, List<Notice> before) {
        return now.stream().map(one -> one.kind() + one.sentence()).toList()
                .equals(before.stream().map(one -> one.kind() + one.sentence()).toList());
    }

    private void problem(List<Notice> notices) {
        Fault fault = insights.problem().faultProperty().get();
        if (fault != null) {
            var names = TenantNames.of(model.tenancy().snapshotProperty().get());
            notices.add(new Notice(Notice.Kind.FAILED, new FaultTexts(texts, names).sentence(fault),
                    texts.of("usage.again"), insights::showUsage, insights.problem()::clear));
        }
    }

    private void refused(UsageState state, List<Notice> notices) {
        Set<ReportKey> failed = state.missing(Missing.Why.FAILED);
        if (!failed.isEmpty()) {
            String said = state.usage().whyMissing(failed.iterator().next()).said();
            notices.add(new Notice(Notice.Kind.FAILED, said.isEmpty()
                    ? texts.of("usage.failed", model.words().reports(failed))
                    : texts.of("usage.failed.said", model.words().reports(failed), said),
                    texts.of("usage.again"), insights::showUsage, null));
        }
        without(state.missing(Missing.Why.NOT_ALLOWED), "usage.missing.notAllowed", notices);
        without(state.missing(Missing.Why.NOT_OFFERED), "usage.missing.notOffered", notices);
    }

    private void without(Set<ReportKey> missing, String key, List<Notice> notices) {
        if (!missing.isEmpty()) {
            notices.add(new Notice(Notice.Kind.MISSING, texts.of(key, model.words().reports(missing)), "", () -> { },
                    null));
        }
    }

    /// Sign-ins are another feature: said only to somebody who wants to see them.
    private void signIns(Usage usage, List<Notice> notices) {
        Missing missing = usage.signIns().missing();
        if (missing == null || signInsClosed.get() || !showsSignIns()) {
            return;
        }
        boolean ask = !model.tenancy().workspace().usage().mayReadSignIns() || missing.why() == Missing.Why.NOT_ASKED;
        boolean again = missing.why() == Missing.Why.FAILED;
        notices.add(new Notice(Notice.Kind.MISSING,
                texts.of("usage.signIns." + (ask ? Missing.Why.NOT_ASKED : missing.why()).name()),
                ask ? texts.of("usage.signIns.show") : again ? texts.of("usage.again") : "",
                insights::showSignIns, () -> signInsClosed.set(true)));
    }

    private boolean showsSignIns() {
        UseRoster.Result done = model.resultProperty().get();
        return done != null && done.sheet().column(PeopleColumns.SIGN_IN)
                .filter(column -> model.columns().has(done.sheet(), column)).isPresent();
    }

    private void reading(UsageState state, List<Notice> notices) {
        Set<ReportKey> awaited = state.awaited();
        if (!state.reading() || awaited.isEmpty()) {
            return;
        }
        String sentence = texts.of("usage.reading", awaited.size(), model.words().reports(awaited));
        Duration wait = longestWait();
        notices.add(new Notice(Notice.Kind.READING, wait.isZero() ? sentence
                : sentence + " " + texts.of("usage.reading.wait", Math.ceilDiv(wait.toSeconds(), 60)),
                texts.of("usage.stop"), insights::stopReading, null));
    }

    /// How long Microsoft makes the readings wait; zero while they work.
    private Duration longestWait() {
        Instant now = model.clock().instant();
        return insights.running().stream().map(JobHandle::state)
                .filter(state -> state.waiting() == WaitReason.THROTTLED).map(state -> left(state, now))
                .max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private static Duration left(JobState state, Instant now) {
        Instant ends = state.waitEnds();
        return ends == null || ends.isBefore(now) ? Duration.ZERO : Duration.between(now, ends);
    }

    private void shownSince(Usage usage, List<Notice> notices) {
        Instant since = usage.shownSince();
        if (since != null && !since.equals(closed.get())) {
            boolean may = !model.tenancy().isReadOnly();
            notices.add(new Notice(Notice.Kind.SHOWN, texts.of("usage.shown", texts.time(since)),
                    may ? texts.of("usage.concealAgain") : "", () -> insights.conceal(true), () -> closed.set(since)));
        }
    }

    ReadOnlyObjectProperty<List<Notice>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
