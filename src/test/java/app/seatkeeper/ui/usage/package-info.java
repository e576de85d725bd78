/// Tests of the screen that shows what people use.
@NullMarked
package app.seatkeeper.ui.usage;

import org.jspecify.annotations.NullMarked;
