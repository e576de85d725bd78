package app.seatkeeper.tour;

/// One stop of the tour.
///
/// @param failure      what went wrong; empty when all went well
/// @param milliseconds how long it took, pictures not counted
/// @param picture      the file that shows it, large and light
record TourStep(String name, String failure, long milliseconds, String picture) {

    boolean ok() {
        return failure.isEmpty();
    }
}
