/// Products, service plans, seats, subscriptions and who was given what.
@NullMarked
package app.seatkeeper.domain.license;

import org.jspecify.annotations.NullMarked;
