/// What is written to a tenant: one step per user, and a step is a few writes.
@NullMarked
package app.seatkeeper.domain.change;

import org.jspecify.annotations.NullMarked;


