package app.seatkeeper.domain.usage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything about use that was read from a tenant so far, with what is missing and why. Never changes.
///
/// @param tables      the reports that were read
/// @param missing     reports that were asked for and not given
/// @param signIns     when people signed in last
/// @param concealment whether the reports name people
/// @param shownSince  since when they do because of this session; null where they did before, or do not
public record Usage(
        Map<ReportKey, ReportTable> tables,
        Map<ReportKey, Missing> missing,
        SignInTimes signIns,
        Concealment concealment,
        @Nullable Instant shownSince) {

    public static final Usage NONE = new Usage(Map.of(), Map.of(), SignInTimes.NOT_READ, Concealment.UNKNOWN,
            null);

    public Usage {
        tables = Map.copyOf(tables);
        missing = Map.copyOf(missing);
    }

    public Optional<ReportTable> table(UsageReport report, Period period) {
        return Optional.ofNullable(tables.get(ReportKey.of(report, period)));
    }

    /// The widest table of a report that was read.
    public Optional<ReportTable> widest(UsageReport report) {
        return tables.values().stream().filter(table -> table.key().report() == report)
                .max((a, b) -> Integer.compare(days(a), days(b)));
    }

    private static int days(ReportTable table) {
        Period period = table.key().period();
        return period == null ? 0 : period.days();
    }

    /// Why a report is not there.
    public Missing whyMissing(ReportKey key) {
        return missing.getOrDefault(key, Missing.NOT_READ);
    }

    /// The same with a report that was read now.
    public Usage with(ReportTable table) {
        var nextTables = new HashMap<>(tables);
        nextTables.put(table.key(), table);
        var nextMissing = new HashMap<>(missing);
        nextMissing.remove(table.key());
        return new Usage(nextTables, nextMissing, signIns, concealment, shownSince);
    }

    /// The same with a report that could not be read; what was read of it before is forgotten.
    public Usage without(ReportKey key, Missing why) {
        var nextTables = new HashMap<>(tables);
        nextTables.remove(key);
        var nextMissing = new HashMap<>(missing);
        nextMissing.put(key, why);
        return new Usage(nextTables, nextMissing, signIns, concealment, shownSince);
    }

    public Usage with(SignInTimes read) {
        return new Usage(tables, missing, read, concealment, shownSince);
    }

    public Usage with(Concealment now) {
        return new Usage(tables, missing, signIns, now, shownSince);
    }


    /// The same after this session has shown names, or concealed them.
    ///
    /// @param shown since when they are shown; null if they are concealed
    public Usage switched(@Nullable Instant shown) {
        return new Usage(tables, missing, signIns, concealment, shown);
    }
}
