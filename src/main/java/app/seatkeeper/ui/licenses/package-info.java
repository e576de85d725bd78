/// The products of the tenant: their seats, subscriptions and dates, who has them and what is in them.
@NullMarked
package app.seatkeeper.ui.licenses;

import org.jspecify.annotations.NullMarked;


