/// Tests of the preview.
@NullMarked
package app.seatkeeper.ui.preview;

import org.jspecify.annotations.NullMarked;
