@NullMarked
package app.seatkeeper.demo.http;

import org.jspecify.annotations.NullMarked;
