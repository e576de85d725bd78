/// Signing in, consent, Graph, challenge and renewal as one chain, through real sockets and under Microsoft's names.
@NullMarked
package app.seatkeeper.chain;

import org.jspecify.annotations.NullMarked;


