/// Measurements: each sets two things side by side on the same machine and prints both, and their ratio.
@NullMarked
package app.seatkeeper.bench;

import org.jspecify.annotations.NullMarked;
