package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Reason;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who has activated the desktop applications of Visio and Project.
///
/// Source: `getOffice365ActivationsUserDetail`, columns `Product Type` and `Last Activated Date`.
final class Activations {

    private static final ReportKey KEY = ReportKey.of(UsageReport.ACTIVATIONS, Period.D180);
    private static final List<String> FAMILIES = List.of("VISIO", "PROJECT");

    private final Evidence evidence;

    Activations(Evidence evidence) {
        this.evidence = evidence;
    }

    /// What the report calls the application that a product brings to the desktop; empty for other products.
    static Optional<String> family(Product product) {
        return FAMILIES.stream().filter(family -> product.plans().stream()
                .anyMatch(plan -> plan.code().startsWith(family + "_CLIENT"))).findFirst();
    }

    /// What the report says of a person and an application.
    enum State {
        ACTIVATED,
        NEVER,
        /// The report does not name the person with the application, or was not read.
        UNKNOWN
    }

    State of(UserId user, String family) {
        ReportTable table = evidence.usage().tables().get(KEY);
        if (table == null) {
            return State.UNKNOWN;
        }
        List<Integer> rows = evidence.rows(user, KEY).stream()
                .filter(row -> table.text(row, "Product Type").toUpperCase(Locale.ROOT).contains(family)).toList();
        if (rows.isEmpty()) {
            return State.UNKNOWN;
        }
        return rows.stream().allMatch(row -> table.text(row, "Last Activated Date").isEmpty())
                ? State.NEVER : State.ACTIVATED;
    }

    /// Why it says nothing.
    Reason why() {
        ReportTable table = evidence.usage().tables().get(KEY);
        if (table == null) {
            return Reason.NOT_READ;
        }
        return table.isConcealed() ? Reason.CONCEALED : Reason.NOT_REPORTED;
    }
}
