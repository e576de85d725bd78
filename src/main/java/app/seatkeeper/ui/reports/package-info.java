/// Reports: the catalogue, one of them as it will be saved, and the ways to save it.
@NullMarked
package app.seatkeeper.ui.reports;

import org.jspecify.annotations.NullMarked;


