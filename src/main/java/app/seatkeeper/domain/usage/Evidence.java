package app.seatkeeper.domain.usage;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the reports that were read say about each user, and what they do not. Never changes.
public final class Evidence {

    private static final int NOT_REPORTED = Integer.MIN_VALUE;
    private static final int FIRST_DAY = Integer.MIN_VALUE / 2;

    private final Identities identities;
    private final Usage usage;
    private final @Nullable LocalDate asOf;
    private final List<Set<Service>> licensed;
    private final Map<ReportKey, Identities.Rows> rows = new HashMap<>();
    private final Map<Service, Reach> reaches = new EnumMap<>(Service.class);
    private final Map<String, Unmatched> unmatched = new TreeMap<>();

    /// How one service is covered: per user days since 1970, or [#NOT_REPORTED] plus how many days back the reports
    /// that name the user look in vain; and how far back the widest report looks, 0 where none was read.
    private static final class Reach {

        private final int[] last;
        private final int days;
        private final boolean concealed;

        Reach(int[] last, int days, boolean concealed) {
            this.last = last;
            this.days = days;
            this.concealed = concealed;
        }
    }

    private Evidence(List<User> users, Collection<Product> products, MeasuredPlans plans, Usage usage) {
        this.identities = new Identities(users);
        this.usage = usage;
        this.asOf = asOf(usage);
        var licenses = new MeasuredPlans.Licensed(plans, products);
        this.licensed = users.stream().map(licenses::services).toList();
        usage.tables().values().stream().filter(table -> !Identities.isConcealed(table))
                .forEach(table -> rows.put(table.key(), identities.rows(table, users.size())));
        Stream.of(UsageReport.values()).flatMap(report -> usage.widest(report).stream())
                .filter(table -> rows.containsKey(table.key())).forEach(this::gather);
        Stream.of(Service.values()).forEach(service -> reaches.put(service, reach(service, users.size())));
    }

    /// @param users    of the tenant
    /// @param products of the tenant, with their plans
    /// @param plans    which of the plans are measured
    public static Evidence of(List<User> users, Collection<Product> products, MeasuredPlans plans, Usage usage) {
        return new Evidence(users, products, plans, usage);
    }

    private Reach reach(Service service, int users) {
        int[] last = new int[users];
        Arrays.fill(last, NOT_REPORTED);
        int days = 0;
        boolean concealed = false;
        for (UsageReport report : Dated.reports(service)) {
            ReportTable table = usage.widest(report).orElse(null);
            if (table != null && rows.containsKey(table.key())) {
                int back = Objects.requireNonNull(table.key().period()).days();
                merge(table, service, back, last);
                days = Math.max(days, back);
            }
            concealed |= table != null && !rows.containsKey(table.key());
        }
        return new Reach(last, days, concealed);
    }

    private void merge(ReportTable table, Service service, int back, int[] last) {
        Identities.Rows found = Objects.requireNonNull(rows.get(table.key()));
        Dated dated = Dated.of(table.key().report()).stream().filter(one -> one.service() == service)
                .findFirst().orElseThrow();
        if (dated.column(table) < 0) {
            return;
        }
        for (int user = 0; user < last.length; user++) {
            int row = found.first(user);
            if (row != Identities.NOBODY) {
                LocalDate day = table.day(row, dated.title());
                last[user] = Math.max(last[user],
                        day == null ? NOT_REPORTED + back : Math.toIntExact(day.toEpochDay()));
            }
        }
    }

    private void gather(ReportTable table) {
        Identities.Rows found = Objects.requireNonNull(rows.get(table.key()));
        List<Dated> dates = Dated.of(table.key().report());
        for (int row = 0; row < table.size(); row++) {
            String name = Identities.name(table, row);
            if (!found.isMatched(row) && !name.isEmpty()) {
                Map<Service, LocalDate> days = new EnumMap<>(Service.class);
                for (Dated dated : dates) {
                    LocalDate day = table.day(row, dated.title());
                    if (day != null) {
                        days.put(dated.service(), day);
                    }
                }
                unmatched.merge(name.toLowerCase(Locale.ROOT), Unmatched.in(name, table, row, days.keySet(),
                        days.values().stream().max(LocalDate::compareTo).orElse(null)), Unmatched::and);
            }
        }
    }

    /// What is known of a user's use of a service.
    public LastActivity of(UserId user, Service service) {
        Reach reach = Objects.requireNonNull(reaches.get(service));
        int place = identities.place(user);
        int last = place == Identities.NOBODY ? NOT_REPORTED : reach.last[place];
        if (last > FIRST_DAY) {
            return new LastActivity.On(LocalDate.ofEpochDay(last));
        }
        if (place != Identities.NOBODY && !licensed.get(place).contains(service)) {
            return new LastActivity.NotLicensed();
        }
        if (last > NOT_REPORTED) {
            return new LastActivity.NoneIn(last - NOT_REPORTED);
        }
        return new LastActivity.Unknown(reach.concealed ? LastActivity.Why.CONCEALED
                : reach.days == 0 ? LastActivity.Why.NOT_READ : LastActivity.Why.NOT_REPORTED);
    }

    /// The newest activity of a user over all services: a day if there is any; else *unknown* if any service the user
    /// is licensed for is; else *none*; *not licensed* for somebody who has no plan of any of them. Nothing follows
    /// from the silence of Skype for Business, which is retired.
    public LastActivity newest(UserId user) {
        LastActivity newest = new LastActivity.NotLicensed();
        for (Service service : Service.values()) {
            LastActivity one = of(user, service);
            if ((service != Service.SKYPE || one instanceof LastActivity.On) && isAhead(one, newest)) {
                newest = one;
            }
        }
        return newest;
    }

    private static boolean isAhead(LastActivity one, LastActivity other) {
        if (one instanceof LastActivity.On(var day) && other instanceof LastActivity.On(var before)) {
            return day.isAfter(before);
        }
        return rank(one) > rank(other);
    }

    private static int rank(LastActivity one) {
        return switch (one) {
            case LastActivity.NotLicensed _ -> 0;
            case LastActivity.NoneIn _ -> 1;
            case LastActivity.Unknown _ -> 2;
            case LastActivity.On _ -> 3;
        };
    }

    /// The services of which a user has a plan that is on.
    public Set<Service> licensed(UserId user) {
        int place = identities.place(user);
        return place == Identities.NOBODY ? Set.of() : licensed.get(place);
    }

    /// The rows about a user in a report that was read, in their order; none where the report conceals names.
    public List<Integer> rows(UserId user, ReportKey report) {
        Identities.Rows found = rows.get(report);
        int place = identities.place(user);
        return found == null || place == Identities.NOBODY ? List.of()
                : Stream.iterate(found.first(place), row -> row != Identities.NOBODY, row -> found.next(row))
                        .toList();
    }

    /// When a user signed in last; null where that is not known.
    public @Nullable SignIns signIns(UserId user) {
        return usage.signIns().of(user);
    }

    /// The newest trace of a user: activity in any service or a sign-in, in UTC; null where there is none.
    public @Nullable LocalDate newestTrace(UserId user) {
        LocalDate active = newest(user) instanceof LastActivity.On(var day) ? day : null;
        SignIns times = signIns(user);
        LocalDate signedIn = times == null || times.newest() == null ? null
                : times.newest().atZone(ZoneOffset.UTC).toLocalDate();
        boolean later = signedIn != null && (active == null || signedIn.isAfter(active));
        return later ? signedIn : active;
    }

    /// Accounts that the reports name and the directory does not know, by name; none from reports that conceal names.
    public List<Unmatched> unmatched() {
        return List.copyOf(unmatched.values());
    }

    /// The oldest of the days up to which the reports with last activities count; null before any was read.
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    private static @Nullable LocalDate asOf(Usage usage) {
        return Stream.of(UsageReport.values()).filter(report -> !Dated.of(report).isEmpty())
                .flatMap(report -> usage.widest(report).stream())
                .<LocalDate>mapMulti((table, next) -> {
                    if (table.refreshed() != null) {
                        next.accept(table.refreshed());
                    }
                })
                .min(LocalDate::compareTo).orElse(null);
    }

    /// Whether reports that tell of single people were read and carry codes instead of names.
    public boolean isConcealed() {
        return reaches.values().stream().anyMatch(reach -> reach.concealed);
    }

    /// How far back the reports look that tell of a service; 0 where none was read.
    public int days(Service service) {
        return Objects.requireNonNull(reaches.get(service)).days;
    }

    public Usage usage() {
        return usage;
    }
}
