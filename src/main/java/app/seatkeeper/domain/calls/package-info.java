/// Calls and meetings one by one.
@NullMarked
package app.seatkeeper.domain.calls;

import org.jspecify.annotations.NullMarked;
