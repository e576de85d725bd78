/// Tenants in words, and what planning makes of them.
@NullMarked
package app.seatkeeper.planning;

import org.jspecify.annotations.NullMarked;
