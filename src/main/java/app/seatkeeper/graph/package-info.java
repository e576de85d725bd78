/// The adapter to Microsoft Graph; the only code that knows its SDK.
@NullMarked
package app.seatkeeper.graph;

import org.jspecify.annotations.NullMarked;
