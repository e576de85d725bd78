package app.seatkeeper.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person wants to see of a report.
///
/// @param search  rows in which some column contains every one of its words; empty for all
/// @param filters rows that pass every one of them
/// @param sort    null for the order of the report
/// @param columns keys of the columns in their order; empty for those that are shown at first
public record ReportChoice(String search, List<Filter> filters, @Nullable Sort sort, List<String> columns) {

    /// The report as it is at first.
    public static final ReportChoice FIRST = new ReportChoice("", List.of(), null, List.of());

    public ReportChoice {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }

    /// By which column rows are ordered. Values that are not known or do not apply come last either way.
    public record Sort(String column, boolean descending) { }

    public ReportChoice withSearch(String text) {
        return new ReportChoice(text, filters, sort, columns);
    }

    public ReportChoice withFilters(List<Filter> next) {
        return new ReportChoice(search, next, sort, columns);
    }

    public ReportChoice withSort(@Nullable Sort next) {
        return new ReportChoice(search, filters, next, columns);
    }

    public ReportChoice withColumns(List<String> next) {
        return new ReportChoice(search, filters, sort, next);
    }
}
