/// Ports: what the application asks of a tenant, and how that can fail.
@NullMarked
package app.seatkeeper.tenant;

import org.jspecify.annotations.NullMarked;
