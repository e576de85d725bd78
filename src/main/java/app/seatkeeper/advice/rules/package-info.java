/// The rules by which waste is found, one class each.
@NullMarked
package app.seatkeeper.advice.rules;

import org.jspecify.annotations.NullMarked;
