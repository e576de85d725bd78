package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.SignInTimes;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reports written by hand, as Microsoft heads them. Days are counted back from the day of the sample tenant.
final class SampleUsage {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    static final int NEVER = -1;

    private static final String REFRESHED = "2026-11-17";
    private static final List<String> SERVICES =
            List.of("Exchange", "Teams", "OneDrive", "SharePoint", "Yammer", "Skype For Business");

    private SampleUsage() { }

    /// What somebody used last so many days ago, in the order Exchange, Teams, OneDrive, SharePoint, Engage.
    record Seen(String userPrincipalName, List<Integer> days) {

        static Seen of(String userPrincipalName, Integer... days) {
            return new Seen(userPrincipalName, List.of(days));
        }
    }

    static Usage usage(ReportTable... tables) {
        Usage usage = new Usage(Map.of(), Map.of(), SignInTimes.NOT_READ, Concealment.SHOWN, null);
        for (ReportTable table : tables) {
            usage = usage.with(table);
        }
        return usage;
    }

    /// The report with the last activity in every service.
    static ReportTable recency(Seen... people) {
        List<String> titles = new ArrayList<>(List.of("Report Refresh Date", "User Principal Name"));
        SERVICES.forEach(service -> titles.add(service + " Last Activity Date"));
        var table = builder(UsageReport.ACTIVE_USERS, Period.D180, titles);
        Stream.of(people).forEach(one -> {
            List<String> row = new ArrayList<>(List.of(REFRESHED, one.userPrincipalName()));
            one.days().forEach(days -> row.add(days == NEVER ? "" : TODAY.minusDays(days).toString()));
            table.row(row);
        });
        return table.build();
    }

    /// Any report.
    ///
    /// @param rows each after the day of the report, cells parted by `|`
    static ReportTable table(UsageReport report, @Nullable Period period, String titles, String... rows) {
        List<String> all = new ArrayList<>(List.of("Report Refresh Date"));
        all.addAll(List.of(titles.split("\\|", -1)));
        var table = builder(report, period, all);
        Stream.of(rows).forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(REFRESHED));
            cells.addAll(List.of(row.split("\\|", -1)));
            table.row(cells);
        });
        return table.build();
    }

    private static ReportTable.Builder builder(UsageReport report, @Nullable Period period, List<String> titles) {
        return new ReportTable.Builder(new ReportKey(report, period), "1", titles);
    }

    /// A report as it is while names are concealed.
    static ReportTable concealed(List<User> people) {
        return recency(people.stream().map(user -> Seen.of(
                "%032X".formatted(user.id().value().toUpperCase(Locale.ROOT).hashCode() & 0xFFFFFFFFL), 2))
                .toArray(Seen[]::new));
    }
}
