/// Tests of the import.
@NullMarked
package app.seatkeeper.ui.bulk;

import org.jspecify.annotations.NullMarked;
