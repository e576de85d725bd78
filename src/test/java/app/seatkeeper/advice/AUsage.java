package app.seatkeeper.advice;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.SignInTimes;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was read of use in a test, described step by step; each step answers another one.
public final class AUsage {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private static final List<String> SERVICES = List.of("User Principal Name", "Exchange Last Activity Date",
            "Teams Last Activity Date", "SharePoint Last Activity Date", "Yammer Last Activity Date");
    private static final List<Service> ORDER =
            List.of(Service.EXCHANGE, Service.TEAMS, Service.SHAREPOINT, Service.VIVA_ENGAGE);

    private final Usage usage;
    private final LocalDate asOf;

    private AUsage(Usage usage, LocalDate asOf) {
        this.usage = usage;
        this.asOf = asOf;
    }

    /// Nothing was read so far; reports will be of two days ago.
    public static AUsage nothing() {
        return new AUsage(Usage.NONE, TODAY.minusDays(2));
    }

    public AUsage reportsOf(LocalDate day) {
        return new AUsage(usage, day);
    }

    /// The report has this person, active last in these services on these days.
    public AUsage reported(UserId user, Map<Service, LocalDate> active) {
        List<String> row = new ArrayList<>(List.of(user + "@larkfield.example"));
        ORDER.forEach(service -> row.add(active.containsKey(service) ? active.get(service).toString() : ""));
        return row(UsageReport.ACTIVE_USERS, SERVICES, row);
    }

    public AUsage reported(UserId user, Service service, int daysAgo) {
        return reported(user, Map.of(service, TODAY.minusDays(daysAgo)));
    }

    /// The report has this person and no activity.
    public AUsage idle(UserId user) {
        return reported(user, Map.of());
    }

    /// The report has codes where it should have names.
    public AUsage concealed() {
        return row(UsageReport.ACTIVE_USERS, SERVICES,
                List.of("FE7CC8C15246EDCCA289C9A4022762F7", TODAY.minusDays(3).toString(), "", "", ""));
    }

    /// The report on Copilot has this person.
    public AUsage copilot(UserId user, String lastActivity) {
        return row(UsageReport.COPILOT, List.of("User Principal Name", "Last Activity Date"),
                List.of(user + "@larkfield.example", lastActivity));
    }

    public AUsage activation(UserId user, String product, String lastActivated) {
        return row(UsageReport.ACTIVATIONS, List.of("User Principal Name", "Product Type", "Last Activated Date"),
                List.of(user + "@larkfield.example", product, lastActivated));
    }

    public AUsage mailbox(UserId user, String lastActivity, long bytes, boolean archive) {
        return row(UsageReport.MAILBOX_USAGE,
                List.of("User Principal Name", "Last Activity Date", "Storage Used (Byte)", "Has Archive"),
                List.of(user + "@larkfield.example", lastActivity, String.valueOf(bytes), archive ? "True" : "False"));
    }

    /// A row more in a report of 180 days.
    public AUsage row(UsageReport report, List<String> titles, List<String> cells) {
        ReportKey key = ReportKey.of(report, Period.D180);
        List<String> columns = new ArrayList<>(List.of("Report Refresh Date"));
        columns.addAll(titles);
        var table = new ReportTable.Builder(key, "", columns);
        ReportTable before = usage.tables().get(key);
        for (int row = 0; before != null && row < before.size(); row++) {
            List<String> old = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                old.add(before.text(row, column));
            }
            table.row(old);
        }
        List<String> row = new ArrayList<>(List.of(asOf.toString()));
        row.addAll(cells);
        table.row(row);
        return new AUsage(usage.with(table.build()), asOf);
    }

    public AUsage signedIn(UserId user, int daysAgo) {
        Instant then = TODAY.minusDays(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return signIns(user, new SignIns(then, null, null));
    }

    public AUsage neverSignedIn(UserId user) {
        return signIns(user, SignIns.NEVER);
    }

    public AUsage signIns(UserId user, SignIns times) {
        Map<UserId, SignIns> all = new HashMap<>(usage.signIns().times());
        all.put(user, times);
        return new AUsage(usage.with(new SignInTimes(all, null, new Missing(Missing.Why.NOT_READ, ""))), asOf);
    }

    public Usage read() {
        return usage;
    }
}
