/// Colors, fonts and sizes: everything that makes the screens look alike.
@NullMarked
package app.seatkeeper.ui.theme;

import org.jspecify.annotations.NullMarked;
