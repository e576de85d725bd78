package app.seatkeeper.workspace;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.CallLog;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UsageReports;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reports, sign-ins and calls that are kept in memory; a report nobody put there is not offered.
final class UseInMemory implements UsageReports, CallLog {

    final Map<ReportKey, ReportTable> tables = new HashMap<>();
    /// Reports that were asked for, in order.
    final List<ReportKey> asked = new ArrayList<>();
    final Map<UserId, SignIns> times = new HashMap<>();
    final List<CallRecord> records = new ArrayList<>();
    final List<PhoneCall> phoneCalls = new ArrayList<>();
    boolean concealing;

    private final Parts parts;

    UseInMemory(Parts parts) {
        this.parts = parts;
    }

    /// Refuses what the tenant was told to refuse: `signIns`, `reports`, the name of a report, `settings`, `calls`.
    @FunctionalInterface
    interface Parts {
        void refuse(String part) throws TenantException;
    }

    Map<UserId, SignIns> signIns(Collection<UserId> users, Consumer<Map<UserId, SignIns>> arrived)
            throws TenantException {
        parts.refuse("signIns");
        Map<UserId, SignIns> all = new HashMap<>();
        users.forEach(user -> all.put(user, times.getOrDefault(user, SignIns.NEVER)));
        arrived.accept(Map.copyOf(all));
        return Map.copyOf(all);
    }

    @Override
    public ReportTable read(ReportKey key, @Nullable ReportTable known, JobContext job) throws TenantException {
        parts.refuse("reports");
        parts.refuse(key.report().name());
        asked.add(key);
        ReportTable table = tables.get(key);
        if (table == null) {
            throw new TenantException(new Fault.NotFound(new Original(404, "BadRequest", "no such report", "r")));
        }
        return known != null && known.version().equals(table.version()) ? known : table;
    }

    @Override
    public boolean isConcealing(JobContext job) throws TenantException {
        parts.refuse("settings");
        return concealing;
    }

    @Override
    public void conceal(boolean names, JobContext job) throws TenantException {
        parts.refuse("settings");
        concealing = names;
    }

    @Override
    public List<CallRecord> records(Instant from, Instant until, JobContext job) throws TenantException {
        parts.refuse("calls");
        return records.stream().filter(call -> !call.start().isBefore(from) && call.start().isBefore(until)).toList();
    }

    @Override
    public List<PhoneCall> phoneCalls(LocalDate first, LocalDate last, JobContext job) throws TenantException {
        parts.refuse("calls");
        Instant from = first.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant until = last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return phoneCalls.stream().filter(call -> !call.start().isBefore(from) && call.start().isBefore(until))
                .toList();
    }
}
