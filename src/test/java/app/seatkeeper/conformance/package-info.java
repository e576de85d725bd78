/// Holds what is sent and answered against Microsoft's own description of Graph.
@NullMarked
package app.seatkeeper.conformance;

import org.jspecify.annotations.NullMarked;
