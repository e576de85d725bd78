@NullMarked
package app.seatkeeper.demo.seed;

import org.jspecify.annotations.NullMarked;
