/// Pure planning: from a snapshot and a wish to an exact preview.
@NullMarked
package app.seatkeeper.planning;

import org.jspecify.annotations.NullMarked;
