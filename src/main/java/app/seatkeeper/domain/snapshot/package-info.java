/// Everything read from one tenant at one instant.
@NullMarked
package app.seatkeeper.domain.snapshot;

import org.jspecify.annotations.NullMarked;
