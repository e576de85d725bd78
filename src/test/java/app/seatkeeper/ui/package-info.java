/// A tenant of forty people, and stand-ins for what surrounds a screen.
@NullMarked
package app.seatkeeper.ui;

import org.jspecify.annotations.NullMarked;
