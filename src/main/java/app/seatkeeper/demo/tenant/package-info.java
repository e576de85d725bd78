@NullMarked
package app.seatkeeper.demo.tenant;

import org.jspecify.annotations.NullMarked;
