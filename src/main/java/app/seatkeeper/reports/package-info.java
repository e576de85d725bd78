/// What a report is, and what a person makes of it: columns, filters, order, and a table that can be saved. The reports
/// themselves are in `reports.catalogue`.
@NullMarked
package app.seatkeeper.reports;

import org.jspecify.annotations.NullMarked;
