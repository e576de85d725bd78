/// How a tenant gets an app registration for this application, and the first try of it.
@NullMarked
package app.seatkeeper.ui.setup;

import org.jspecify.annotations.NullMarked;
