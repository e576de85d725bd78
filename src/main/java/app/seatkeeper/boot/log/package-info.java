/// Where every line goes that any library or we ourselves log: through the secret filter into memory, never to disk.
@NullMarked
package app.seatkeeper.boot.log;

import org.jspecify.annotations.NullMarked;
