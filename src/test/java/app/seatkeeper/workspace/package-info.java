/// Runs against a tenant in memory and against the demo tenant.
@NullMarked
package app.seatkeeper.workspace;

import org.jspecify.annotations.NullMarked;
