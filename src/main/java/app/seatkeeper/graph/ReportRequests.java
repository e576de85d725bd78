package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import com.microsoft.graph.reports.ReportsRequestBuilder;
import com.microsoft.kiota.RequestInformation;
import java.time.Duration;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// Makes the requests for reports: through the SDK's builders, and by hand for the report that only the beta offers.
final class ReportRequests {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Pace.Limit TENANT = new Pace.Limit("reports", 40, TEN_MINUTES);
    private static final int MOST_OF_ONE = 14;
    private static final int MOST_PAGES = 100;
    private static final String COPILOT = "getMicrosoft365CopilotUsageUserDetail";

    private final Connection connection;

    ReportRequests(Connection connection) {
        this.connection = connection;
    }

    /// How often a page of a report in its JSON form may be asked for.
    static List<Pace.Limit> pageLimits(ReportKey key) {
        return List.of(new Pace.Limit(key.report().name() + " pages", MOST_PAGES, TEN_MINUTES));
    }

    /// How often a report may be asked for.
    static List<Pace.Limit> limits(ReportKey key) {
        return List.of(new Pace.Limit(key.report().name(), MOST_OF_ONE, TEN_MINUTES), TENANT);
    }

    /// @param known what was read of it before; nothing is to come where nothing is newer
    Request of(ReportKey key, @Nullable ReportTable known) {
        Period period = key.period();
        RequestInformation made = period == null
                ? reports().getOffice365ActivationsUserDetail().toGetRequestInformation() : over(key, period.name());
        Request request = made == null ? copilot(String.valueOf(period)) : connection.request(made);
        return asking(request, known);
    }

    /// The same request, to be answered only with something newer than what is known.
    static Request asking(Request request, @Nullable ReportTable known) {
        return known == null || known.version().isEmpty() ? request
                : request.newBuilder().header("If-None-Match", known.version()).build();
    }

    private @Nullable RequestInformation over(ReportKey key, String period) {
        return switch (key.report()) {
            case ACTIVE_USERS -> reports().getOffice365ActiveUserDetailWithPeriod(period).toGetRequestInformation();
            case ACTIVE_USER_COUNTS ->
                    reports().getOffice365ActiveUserCountsWithPeriod(period).toGetRequestInformation();
            case SERVICE_USER_COUNTS ->
                    reports().getOffice365ServicesUserCountsWithPeriod(period).toGetRequestInformation();
            case EMAIL_ACTIVITY -> reports().getEmailActivityUserDetailWithPeriod(period).toGetRequestInformation();
            case EMAIL_APPS -> reports().getEmailAppUsageUserDetailWithPeriod(period).toGetRequestInformation();
            case MAILBOX_USAGE -> reports().getMailboxUsageDetailWithPeriod(period).toGetRequestInformation();
            case TEAMS_ACTIVITY ->
                    reports().getTeamsUserActivityUserDetailWithPeriod(period).toGetRequestInformation();
            case ONEDRIVE_ACTIVITY ->
                    reports().getOneDriveActivityUserDetailWithPeriod(period).toGetRequestInformation();
            case ONEDRIVE_USAGE ->
                    reports().getOneDriveUsageAccountDetailWithPeriod(period).toGetRequestInformation();
            case SHAREPOINT_ACTIVITY ->
                    reports().getSharePointActivityUserDetailWithPeriod(period).toGetRequestInformation();
            case VIVA_ENGAGE_ACTIVITY ->
                    reports().getYammerActivityUserDetailWithPeriod(period).toGetRequestInformation();
            case SKYPE_ACTIVITY ->
                    reports().getSkypeForBusinessActivityUserDetailWithPeriod(period).toGetRequestInformation();
            case APPS -> reports().getM365AppUserDetailWithPeriod(period).toGetRequestInformation();
            case ACTIVATIONS -> reports().getOffice365ActivationsUserDetail().toGetRequestInformation();
            case COPILOT -> null;
        };
    }

    private Request copilot(String period) {
        return new Request.Builder()
                .url(connection.root().betaReports().newBuilder()
                        .addPathSegment(COPILOT + "(period='" + period + "')").build())
                .header("Accept", "application/json, application/octet-stream").build();
    }

    private ReportsRequestBuilder reports() {
        return connection.requests().reports();
    }
}
