/// What a tenant pays for and does not need, and how sure that is. Pure: nothing is read, and *today* is passed in.
@NullMarked
package app.seatkeeper.advice;

import org.jspecify.annotations.NullMarked;
