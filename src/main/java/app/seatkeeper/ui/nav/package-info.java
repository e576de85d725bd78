/// Where a person can go, known to every screen without knowing the others.
@NullMarked
package app.seatkeeper.ui.nav;

import org.jspecify.annotations.NullMarked;
