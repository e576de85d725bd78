/// Tables of comma-, semicolon- or tab-separated values: read as spreadsheets write them, written as they read them.
@NullMarked
package app.seatkeeper.files.csv;

import org.jspecify.annotations.NullMarked;
