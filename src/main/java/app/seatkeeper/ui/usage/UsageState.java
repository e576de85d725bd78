package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/// How far the reports of a tab have come.
///
/// @param wanted  the reports of the tab
/// @param reading whether reports are being read now
/// @param may     whether they can be read without asking anybody
record UsageState(Usage usage, Set<ReportKey> wanted, boolean reading, boolean may) {

    private static final Comparator<ReportKey> ORDER = Comparator.comparing(ReportKey::report);

    /// @param arrived whether the tenant itself was read
    UsageFace face(boolean arrived) {
        if (!arrived) {
            return UsageFace.ARRIVING;
        }
        if (usage.concealment() == Concealment.CONCEALED) {
            return UsageFace.CONCEALED;
        }
        if (!usage.tables().isEmpty()) {
            return UsageFace.TABLE;
        }
        return reading ? UsageFace.READING : !may || all(Missing.Why.NOT_ASKED) ? UsageFace.NOT_ASKED
                : all(Missing.Why.NOT_ALLOWED) ? UsageFace.NOT_ALLOWED : UsageFace.FAILED;
    }

    private boolean all(Missing.Why why) {
        Collection<Missing> missing = usage.missing().values();
        return !missing.isEmpty() && missing.stream().allMatch(one -> one.why() == why);
    }

    /// Reports of the tab that have neither come nor been refused.
    Set<ReportKey> awaited() {
        Set<ReportKey> left = new TreeSet<>(ORDER);
        left.addAll(wanted);
        left.removeIf(key -> usage.tables().containsKey(key) || usage.missing().containsKey(key));
        return left;
    }

    /// Reports of the tab that were refused for this reason.
    Set<ReportKey> missing(Missing.Why why) {
        Set<ReportKey> missing = new TreeSet<>(ORDER);
        wanted.stream().filter(key -> {
            Missing one = usage.missing().get(key);
            return one != null && one.why() == why;
        }).forEach(missing::add);
        return missing;
    }

    /// What is read for a tab while names are concealed: the totals are all that can be shown.
    static ReportKey totals(Period period) {
        return ReportKey.of(UsageReport.SERVICE_USER_COUNTS, period);
    }
}
