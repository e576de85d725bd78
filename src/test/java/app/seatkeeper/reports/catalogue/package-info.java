/// Holds every column of every report against what the demo tenant says to somebody who asks it directly.
@NullMarked
package app.seatkeeper.reports.catalogue;

import org.jspecify.annotations.NullMarked;
