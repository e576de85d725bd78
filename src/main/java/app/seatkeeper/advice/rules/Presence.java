package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Situation;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When somebody was last here, and what is not known of it.
///
/// @param last     the newest sign-in or activity that is known; null for none
/// @param signIns  whether sign-ins are known, those of somebody who never signed in included
/// @param measured services the person is licensed for and that a report measures
/// @param unknown  those of them of which nothing is known, or not as far back as the policy asks
record Presence(@Nullable LocalDate last, boolean signIns, Set<Service> measured, Set<Service> unknown) {

    static Presence of(User user, Situation situation) {
        Set<Service> measured = EnumSet.noneOf(Service.class);
        Set<Service> unknown = EnumSet.noneOf(Service.class);
        SignIns times = situation.evidence().signIns(user.id());
        LocalDate last = times == null ? null : day(times.newest());
        for (Service service : Service.values()) {
            LastActivity activity = situation.evidence().of(user.id(), service);
            if (activity instanceof LastActivity.On(var day)) {
                last = later(last, day);
                measured.add(service);
            } else if (service != Service.SKYPE && !(activity instanceof LastActivity.NotLicensed)) {
                measured.add(service);
                if (!isQuiet(activity, situation)) {
                    unknown.add(service);
                }
            }
        }
        return new Presence(last, times != null, measured, unknown);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate day(@Nullable Instant time) {
        return time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// Whether it says that a service was not used for as long as makes somebody inactive.
    static boolean isQuiet(LastActivity activity, Situation situation) {
        return switch (activity) {
            case LastActivity.On(var day) -> situation.days(day) > situation.policy().inactiveDays();
            case LastActivity.NoneIn(var days) -> days >= situation.policy().inactiveDays();
            case LastActivity.Unknown _, LastActivity.NotLicensed _ -> false;
        };
    }

    /// Whether the reports say something of every service the person is licensed for.
    boolean isReported() {
        return !measured.isEmpty() && unknown.isEmpty();
    }

    /// Whether any report has the person.
    boolean isNamed() {
        return measured.size() > unknown.size();
    }

    boolean isRecent(Situation situation) {
        return last != null && situation.days(last) <= situation.policy().inactiveDays();
    }
}
