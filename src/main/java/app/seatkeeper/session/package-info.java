/// Who is signed in, how, and what they were granted.
@NullMarked
package app.seatkeeper.session;

import org.jspecify.annotations.NullMarked;
