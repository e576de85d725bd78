package app.seatkeeper.advice;

import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.planning.Holdings;
import app.seatkeeper.planning.PlanFamilies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/// Everything that advice rests on.
///
/// @param costs       per month, of the same snapshot
/// @param roleHolders people with a directory role, as far as the snapshot says that this was read
/// @param today       in UTC
public record Situation(
        TenantSnapshot snapshot,
        Evidence evidence,
        Costs costs,
        Policy policy,
        PlanFamilies families,
        MeasuredPlans measured,
        Set<UserId> roleHolders,
        LocalDate today) {

    private static final int FRESH_DAYS = 7;

    public Situation {
        roleHolders = Set.copyOf(roleHolders);
    }

    /// The seats that a user takes up and that are paid for, each with what it costs, in the order of the assignments.
    public List<Finding.Seat> paidSeats(User user) {
        return Holdings.working(user).keySet().stream().filter(costs::isPaid)
                .map(product -> new Finding.Seat(product, costs.seat(product))).toList();
    }

    /// Whether an account is old enough to be judged; not so where nobody knows when it was made.
    public boolean isSettled(User user) {
        Instant created = user.account().created();
        return created != null && days(created.atZone(ZoneOffset.UTC).toLocalDate()) > policy.newcomerDays();
    }

    /// Whether the reports are young enough to be believed without a doubt.
    public boolean hasFreshReports() {
        LocalDate asOf = evidence.asOf();
        return asOf != null && days(asOf) <= FRESH_DAYS;
    }

    /// Whole days from a day until today; below zero for a day to come.
    public long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
