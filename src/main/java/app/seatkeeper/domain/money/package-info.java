/// What licenses cost, from prices that the person entered.
@NullMarked
package app.seatkeeper.domain.money;

import org.jspecify.annotations.NullMarked;
