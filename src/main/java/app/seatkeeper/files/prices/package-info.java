/// The file of prices that a person keeps.
@NullMarked
package app.seatkeeper.files.prices;

import org.jspecify.annotations.NullMarked;
