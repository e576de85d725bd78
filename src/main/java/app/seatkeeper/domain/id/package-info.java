/// Identities: every id is a type of its own, so that a group can never be taken for a user.
@NullMarked
package app.seatkeeper.domain.id;

import org.jspecify.annotations.NullMarked;
