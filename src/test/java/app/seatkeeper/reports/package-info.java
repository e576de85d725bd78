/// Tests of what every report has in common.
@NullMarked
package app.seatkeeper.reports;

import org.jspecify.annotations.NullMarked;
