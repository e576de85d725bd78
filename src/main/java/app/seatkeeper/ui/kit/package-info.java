/// What every screen is made of.
@NullMarked
package app.seatkeeper.ui.kit;

import org.jspecify.annotations.NullMarked;
