/// The people of the tenant: who they are, what they hold and where it comes from, and the way to change it.
@NullMarked
package app.seatkeeper.ui.users;

import org.jspecify.annotations.NullMarked;
