/// Tenants, use and prices as the tests of advice need them.
@NullMarked
package app.seatkeeper.advice;

import org.jspecify.annotations.NullMarked;


