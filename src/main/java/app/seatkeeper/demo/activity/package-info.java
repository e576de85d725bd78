/// What the people of the demo tenant do from day to day: the truth behind every usage report and call.
@NullMarked
package app.seatkeeper.demo.activity;

import org.jspecify.annotations.NullMarked;
