/// Who is signed in, and what they may do.
@NullMarked
package app.seatkeeper.ui.access;

import org.jspecify.annotations.NullMarked;
