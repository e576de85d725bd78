/// The reports there are, each written down as its sources, its columns and its rows.
@NullMarked
package app.seatkeeper.reports.catalogue;

import org.jspecify.annotations.NullMarked;
