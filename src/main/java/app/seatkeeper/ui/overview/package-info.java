/// What the tenant has bought, uses and pays for at a glance; every number leads to its list.
@NullMarked
package app.seatkeeper.ui.overview;

import org.jspecify.annotations.NullMarked;


