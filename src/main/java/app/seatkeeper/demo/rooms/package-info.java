@NullMarked
package app.seatkeeper.demo.rooms;

import org.jspecify.annotations.NullMarked;
