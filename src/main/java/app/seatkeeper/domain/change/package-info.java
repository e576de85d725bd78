/// What is written to a tenant: one step per user, one to three writes per step.
@NullMarked
package app.seatkeeper.domain.change;

import org.jspecify.annotations.NullMarked;
