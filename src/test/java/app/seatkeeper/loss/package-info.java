/// Whether anything is lost, doubled or left unexplained when things go wrong. The tenant itself is asked, through its
/// back door.
@NullMarked
package app.seatkeeper.loss;

import org.jspecify.annotations.NullMarked;
