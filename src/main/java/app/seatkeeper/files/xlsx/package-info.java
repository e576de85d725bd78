/// Excel workbooks.
@NullMarked
package app.seatkeeper.files.xlsx;

import org.jspecify.annotations.NullMarked;


