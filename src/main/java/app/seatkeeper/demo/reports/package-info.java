/// The usage reports of the demo tenant, as Microsoft's report service sends them.
@NullMarked
package app.seatkeeper.demo.reports;

import org.jspecify.annotations.NullMarked;
