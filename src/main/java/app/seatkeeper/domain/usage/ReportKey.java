package app.seatkeeper.domain.usage;

import org.jspecify.annotations.Nullable;

/// A report as it is asked for.
///
/// @param period null where the report takes none
public record ReportKey(UsageReport report, @Nullable Period period) {

    /// @throws IllegalArgumentException if a period is missing or too much
    public ReportKey {
        if (report.hasPeriod() != (period != null)) {
            throw new IllegalArgumentException(report + " with " + period);
        }
    }

    /// The report over a period, which is left out where it takes none.
    public static ReportKey of(UsageReport report, Period period) {
        return new ReportKey(report, report.hasPeriod() ? period : null);
    }
}
