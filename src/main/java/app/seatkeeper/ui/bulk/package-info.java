/// The import of a file of changes, step by step.
@NullMarked
package app.seatkeeper.ui.bulk;

import org.jspecify.annotations.NullMarked;
