package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.nav.Recency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody with the days since the last use of every service, worked out once so that very many can be sorted and
/// counted.
final class Person {

    /// Signs in place of days, in the order in which people with the sign follow those with days.
    static final int NONE = Integer.MAX_VALUE - 2;
    static final int UNKNOWN = Integer.MAX_VALUE - 1;
    static final int NO_LICENSE = Integer.MAX_VALUE;

    private static final List<Service> SERVICES = List.of(Service.values());

    private final User user;
    private final String search;
    private final int[] days = new int[SERVICES.size() + 1];

    private Person(User user) {
        this.user = user;
        this.search = Folding.folded(user.name() + '\n' + user.account().userPrincipalName());
    }

    static Person of(User user, Evidence evidence, LocalDate today) {
        Person person = new Person(user);
        for (Service service : SERVICES) {
            person.days[SERVICES.indexOf(service)] = days(evidence.of(user.id(), service), today);
        }
        person.days[SERVICES.size()] = days(evidence.newest(user.id()), today);
        return person;
    }

    private static int days(LastActivity activity, LocalDate today) {
        return switch (activity) {
            case LastActivity.On(var day) -> (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
            case LastActivity.NoneIn _ -> NONE;
            case LastActivity.Unknown _ -> UNKNOWN;
            case LastActivity.NotLicensed _ -> NO_LICENSE;
        };
    }

    /// Whole days since the last use, or one of the signs.
    ///
    /// @param service null for the newest of all
    int days(@Nullable Service service) {
        return days[service == null ? SERVICES.size() : SERVICES.indexOf(service)];
    }

    /// @param service null for the newest of all
    Recency recency(@Nullable Service service) {
        int since = days(service);
        return since == NONE ? Recency.NONE : since == UNKNOWN ? Recency.UNKNOWN
                : since == NO_LICENSE ? Recency.NO_LICENSE : Recency.ofDays(since);
    }

    /// Whether the person has a plan of the service or used it all the same.
    boolean concerns(Service service) {
        return days(service) != NO_LICENSE;
    }

    boolean holdsOne(Set<SkuId> products) {
        for (Assignment one : user.assignments()) {
            if (products.contains(one.product())) {
                return true;
            }
        }
        return false;
    }

    User user() {
        return user;
    }

    String name() {
        return user.name();
    }

    /// Name and sign-in name, without case and accents.
    String search() {
        return search;
    }

    String department() {
        return user.profile().department();
    }
}
