package app.seatkeeper.reports;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import java.util.Optional;

/// Where the cells of a report come from.
public sealed interface Source {

    /// What was read of the tenant, or entered, or done here.
    enum Part implements Source {
        /// `GET /v1.0/users`.
        USERS,
        /// `GET /v1.0/users`, `signInActivity`.
        SIGN_INS,
        /// `GET /v1.0/subscribedSkus`.
        PRODUCTS,
        /// `GET /v1.0/directory/subscriptions`.
        SUBSCRIPTIONS,
        /// `GET /v1.0/groups`.
        GROUPS,
        /// `GET /v1.0/directoryRoles` and their members.
        ROLE_HOLDERS,
        /// `GET /v1.0/communications/callRecords/getPstnCalls` and `getDirectRoutingCalls`.
        PHONE_CALLS,
        /// What the person entered.
        PRICES,
        /// What was done since the tenant was opened.
        SESSION
    }

    /// A report of Microsoft's on what is used: `GET /v1.0/reports/…`.
    ///
    /// @param widest whether it is taken over as many days as were read, because only last days are asked of it;
    ///               otherwise over the days the person has chosen
    record Use(UsageReport report, boolean widest) implements Source {

        /// The report as it was read; empty where it was not.
        public Optional<ReportTable> table(ReportInput input) {
            return widest ? input.evidence().usage().widest(report)
                    : input.evidence().usage().table(report, input.period());
        }

        /// What is to be read for it.
        public ReportKey key(ReportInput input) {
            return ReportKey.of(report, widest ? Period.D180 : input.period());
        }
    }

    /// A report of which only the last days are asked.
    static Use last(UsageReport report) {
        return new Use(report, true);
    }

    /// A report over the days the person has chosen.
    static Use over(UsageReport report) {
        return new Use(report, false);
    }

    /// The key of its name.
    default String title() {
        return switch (this) {
            case Part part -> "report.source." + part.name();
            case Use(var report, _) -> "report.usage." + report.name();
        };
    }
}
