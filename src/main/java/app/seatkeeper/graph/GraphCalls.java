package app.seatkeeper.graph;

import static java.time.ZoneOffset.UTC;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.calls.PhoneCall.Way;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.CallLog;
import app.seatkeeper.tenant.TenantException;
import com.microsoft.graph.communications.callrecords.CallRecordsRequestBuilder;
import com.microsoft.kiota.RequestInformation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads calls from Graph. It gives 90 days of telephone calls at most, so a longer time is asked for in parts.
final class GraphCalls implements CallLog {

    private static final int MOST_DAYS = 90;

    private final Connection connection;
    private final Pages pages;

    GraphCalls(Connection connection) {
        this.connection = connection;
        this.pages = new Pages(connection);
    }

    @Override
    public List<CallRecord> records(Instant from, Instant until, JobContext job)
            throws TenantException, InterruptedException {
        RequestInformation first = calls().toGetRequestInformation(request -> request.queryParameters.filter =
                "startDateTime ge " + from + " and startDateTime lt " + until);
        return pages.all(first, CallReader::record, CallRecord::id, _ -> { }, job);
    }

    @Override
    public List<PhoneCall> phoneCalls(LocalDate first, LocalDate last, JobContext job)
            throws TenantException, InterruptedException {
        Map<Named, PhoneCall> all = new LinkedHashMap<>();
        for (LocalDate from = first; !from.isAfter(last); from = from.plusDays(MOST_DAYS)) {
            LocalDate furthest = from.plusDays(MOST_DAYS - 1);
            for (PhoneCall call : part(from, furthest.isAfter(last) ? last : furthest, job)) {
                LocalDate day = call.start().atOffset(UTC).toLocalDate();
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    all.putIfAbsent(new Named(call.way(), call.id()), call);
                }
            }
        }
        return List.copyOf(all.values());
    }

    /// What makes a call the same as another.
    private record Named(Way way, String id) { }

    /// For calling plans Graph counts the end of the time in, for lines of the organization's own it does not.
    private List<PhoneCall> part(LocalDate first, LocalDate last, JobContext job)
            throws TenantException, InterruptedException {
        OffsetDateTime begin = first.atStartOfDay().atOffset(UTC);
        OffsetDateTime end = last.plusDays(1).atStartOfDay().atOffset(UTC);
        RequestInformation plans = calls()
                .microsoftGraphCallRecordsGetPstnCallsWithFromDateTimeWithToDateTime(begin, end.minusSeconds(1))
                .toGetRequestInformation();
        RequestInformation lines = calls()
                .microsoftGraphCallRecordsGetDirectRoutingCallsWithFromDateTimeWithToDateTime(begin, end)
                .toGetRequestInformation();
        List<PhoneCall> all = new ArrayList<>(
                pages.all(plans, CallReader::callingPlan, PhoneCall::id, _ -> { }, job));
        all.addAll(pages.all(lines, CallReader::directRouting, PhoneCall::id, _ -> { }, job));
        return all;
    }

    private CallRecordsRequestBuilder calls() {
        return connection.requests().communications().callRecords();
    }
}
