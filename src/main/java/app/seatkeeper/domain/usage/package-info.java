/// What people use, as Microsoft's reports tell it, and what that says about each of them.
@NullMarked
package app.seatkeeper.domain.usage;

import org.jspecify.annotations.NullMarked;
