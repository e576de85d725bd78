/// A sign-in service of our own that is as strict as Microsoft's, and the way to it under Microsoft's own names.
@NullMarked
package app.seatkeeper.entra;

import org.jspecify.annotations.NullMarked;
