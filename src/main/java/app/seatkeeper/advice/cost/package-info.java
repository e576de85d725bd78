/// What seats and people cost, by the prices that the person entered.
@NullMarked
package app.seatkeeper.advice.cost;

import org.jspecify.annotations.NullMarked;
