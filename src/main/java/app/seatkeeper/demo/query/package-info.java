@NullMarked
package app.seatkeeper.demo.query;

import org.jspecify.annotations.NullMarked;
