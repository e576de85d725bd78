/// Saves tables as whichever kind of file the person chose.
@NullMarked
package app.seatkeeper.files.export;

import org.jspecify.annotations.NullMarked;


