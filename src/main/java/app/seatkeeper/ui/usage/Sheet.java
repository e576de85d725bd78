package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.ReportKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table of use before anything is filtered: its columns, a line for everybody it concerns, and the reports it is
/// made of.
record Sheet(UsageTab tab, List<UseColumn> columns, List<UseRow> rows, Set<ReportKey> sources) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sources = Set.copyOf(sources);
    }

    Optional<UseColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /// The column by which a table is sorted until somebody chooses otherwise.
    String firstOrder() {
        return column("newest").or(() -> column("last")).orElse(columns.getFirst()).id();
    }
}
