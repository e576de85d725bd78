package app.seatkeeper.tour;

import java.io.IOException;

/// One stop of the tour: what is done there, and its name.
record Stop(String name, Deed deed) {

    /// What is done at a stop. Throws a [TourException] if it cannot be done.
    @FunctionalInterface
    interface Deed {
        void run() throws InterruptedException, IOException;
    }
}
