/// People and groups of a tenant.
@NullMarked
package app.seatkeeper.domain.directory;

import org.jspecify.annotations.NullMarked;
