/// Use cases: load a tenant, run a plan, remember what was done.
@NullMarked
package app.seatkeeper.workspace;

import org.jspecify.annotations.NullMarked;
