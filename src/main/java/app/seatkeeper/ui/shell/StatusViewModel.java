package app.seatkeeper.ui.shell;

import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Values;
import java.time.Instant;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// How old and how whole the data on the screen is. Used on the FX thread.
final class StatusViewModel {

    private final Tenancy tenancy;
    private final Texts texts;
    private final ObservableValue<Long> products;
    private final ReadOnlyObjectWrapper<@Nullable Instant> loadedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");

    /// @param products how many products the screen of licenses counts, so that both say the same
    StatusViewModel(Tenancy tenancy, Texts texts, ObservableValue<Long> products) {
        this.tenancy = tenancy;
        this.texts = texts;
        this.products = products;
        tenancy.snapshotProperty().subscribe(_ -> takeTime());
        tenancy.changedSinceProperty().subscribe(_ -> takeTime());
        tenancy.loadingProperty().subscribe(_ -> look());
    }

    /// A run renews the snapshot but not its age: what nobody touched was read when the tenant was loaded.
    private void takeTime() {
        TenantSnapshot now = tenancy.snapshotProperty().get();
        if (now != null && (loadedAt.get() == null || tenancy.changedSinceProperty().get() == 0)) {
            loadedAt.set(now.readAt());
        }
    }

    /// Looks at the load; called once per frame while one goes on.
    void look() {
        JobHandle load = tenancy.loadingProperty().get();
        long expected = tenancy.expectedProperty().get();
        int here = tenancy.arriving().size();
        reading.set(load == null ? ""
                : expected == 0 ? texts.of("shell.reading")
                : here < expected ? texts.of("shell.reading.users", here, expected) : texts.of("shell.reading.rest"));
    }

    /// What is being read; empty while nothing is.
    ReadOnlyStringProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// Share of the users that are here, 0 to 1; below 0 while nobody knows.
    double share() {
        long expected = tenancy.expectedProperty().get();
        return expected == 0 ? -1 : Math.min(1, (double) tenancy.arriving().size() / expected);
    }

    /// For example `12:03`; empty before the first load has ended.
    ObservableValue<String> asOf() {
        return Values.mapped(loadedAt, texts::time, "");
    }

    /// What could not be read, a sentence each; empty while nothing is missing that was asked for.
    ObservableValue<String> missing() {
        return Values.mapped(tenancy.snapshotProperty(), read -> read.gaps().stream()
                .filter(gap -> gap.why() != Gap.Why.NOT_ASKED)
                .map(gap -> texts.of("shell.gap." + gap.part().name()) + " "
                        + texts.of("shell.gap.why." + gap.why().name()))
                .collect(Collectors.joining("\n")), "");
    }

    /// For example `131 changed since`; empty while nothing has changed.
    ObservableValue<String> changedSince() {
        return tenancy.changedSinceProperty()
                .map(count -> count.intValue() == 0 ? "" : texts.of("shell.changedSince", count.intValue()));
    }

    /// For example `2,500 users, 10 products, 14 groups`, or how many changed.
    ObservableValue<String> counts() {
        return tenancy.changedSinceProperty().flatMap(changed -> products.flatMap(bought -> Values.mapped(
                tenancy.snapshotProperty(),
                read -> changed.intValue() == 0 ? counts(read, bought) : changed(changed.intValue()), "")));
    }

    private String counts(TenantSnapshot read, long bought) {
        String counts = texts.of("shell.counts", read.users().size(), bought);
        boolean known = read.gaps().stream().noneMatch(gap -> gap.part() == Gap.Part.GROUPS);
        return known ? texts.of("shell.counts.groups", counts, read.groups().size()) : counts;
    }

    private String changed(int count) {
        Instant then = loadedAt.get();
        return texts.of("shell.changedSince.long", count, then == null ? "" : texts.time(then));
    }

    ObservableValue<String> userCount() {
        return Values.mapped(tenancy.snapshotProperty(), read -> texts.number(read.users().size()), "");
    }

    ObservableValue<String> productCount() {
        return products.flatMap(bought ->
                Values.mapped(tenancy.snapshotProperty(), _ -> texts.number(bought), ""));
    }
}
