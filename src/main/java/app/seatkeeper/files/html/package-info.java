/// Pages for a browser: tables to search and sort, and documents to print.
@NullMarked
package app.seatkeeper.files.html;

import org.jspecify.annotations.NullMarked;


