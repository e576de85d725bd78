/// The bulk import: from the table a person was handed to a plan, with every problem told by line.
@NullMarked
package app.seatkeeper.files.bulk;

import org.jspecify.annotations.NullMarked;
