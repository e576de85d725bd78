/// The preview of a plan, its confirmation, its run and the result.
@NullMarked
package app.seatkeeper.ui.preview;

import org.jspecify.annotations.NullMarked;
