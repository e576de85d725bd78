/// What a session may do.
@NullMarked
package app.seatkeeper.session;

import org.jspecify.annotations.NullMarked;


