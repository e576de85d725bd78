package app.seatkeeper.graph;

import java.io.IOException;

/// An answer that began well and then broke off or turned into noise.
final class BrokenOff extends IOException {

    BrokenOff(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
