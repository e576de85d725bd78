/// Work that takes time: the only place that starts threads.
@NullMarked
package app.seatkeeper.jobs;

import org.jspecify.annotations.NullMarked;
