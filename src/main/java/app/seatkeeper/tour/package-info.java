/// Walks through the window without a person and saves what it sees.
@NullMarked
package app.seatkeeper.tour;

import org.jspecify.annotations.NullMarked;
