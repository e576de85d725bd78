/// What a person saves or opens; nothing else writes to disk.
@NullMarked
package app.seatkeeper.files;

import org.jspecify.annotations.NullMarked;
