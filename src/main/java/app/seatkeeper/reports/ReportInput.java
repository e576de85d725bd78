package app.seatkeeper.reports;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.workspace.Advice;
import app.seatkeeper.workspace.Insight;
import app.seatkeeper.workspace.Run;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything reports are made of, as it is at one instant. Never changes.
public final class ReportInput {

    private final Insight insight;
    private final Session session;
    private final Period period;
    private final Words words;
    private final Names names;

    /// @param period the days the person has chosen for what is counted by days
    public ReportInput(Insight insight, Session session, Period period, Words words) {
        this.insight = insight;
        this.session = session;
        this.period = period;
        this.words = words;
        this.names = new Names(insight.snapshot(), words);
    }

    /// What was done and read since the tenant was opened, beside the tenant itself.
    ///
    /// @param runs       newest first
    /// @param phoneCalls to and from the telephone network; null where they were not read
    public record Session(List<Run> runs, @Nullable List<PhoneCall> phoneCalls) {

        /// Nothing was done.
        public static final Session EMPTY = new Session(List.of(), null);

        public Session {
            runs = List.copyOf(runs);
            phoneCalls = phoneCalls == null ? null : List.copyOf(phoneCalls);
        }
    }

    public TenantSnapshot snapshot() {
        return insight.snapshot();
    }

    public List<User> users() {
        return insight.snapshot().users();
    }

    public Evidence evidence() {
        return insight.evidence();
    }

    public PriceList prices() {
        return insight.prices();
    }

    /// What seats cost in a month, at the prices that hold today.
    public Costs costs() {
        return insight.advice().costs();
    }

    /// What follows from what is known.
    public Advice advice() {
        return insight.advice();
    }

    /// The products that are paid for and have no price.
    public Set<SkuId> unpriced() {
        return costs().paid().stream().map(Product::id).filter(id -> costs().seat(id).isLowerBound())
                .collect(toUnmodifiableSet());
    }

    /// The roles of a user; empty where that was not read.
    public List<DirectoryRole> roles(UserId user) {
        return insight.roleHolders().getOrDefault(user, List.of());
    }

    public Map<UserId, List<DirectoryRole>> roleHolders() {
        return insight.roleHolders();
    }

    /// Whether a part of the tenant was read.
    public boolean isRead(Gap.Part part) {
        return snapshot().isRead(part);
    }

    public List<Run> runs() {
        return session.runs();
    }

    public @Nullable List<PhoneCall> phoneCalls() {
        return session.phoneCalls();
    }

    /// The day to which ages count, in UTC.
    public LocalDate today() {
        return insight.today();
    }

    public Period period() {
        return period;
    }

    public Words words() {
        return words;
    }

    public Names names() {
        return names;
    }

    public String product(SkuId id) {
        return names.product(id);
    }

    /// The only currency of the prices; empty where there are several or none.
    public Optional<Currency> currency() {
        List<Currency> all = prices().prices().stream().map(Price::currency).distinct().limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
