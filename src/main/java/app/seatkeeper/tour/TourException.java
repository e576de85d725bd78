package app.seatkeeper.tour;

/// The tour cannot go on; the message says what it looked for and did not find.
final class TourException extends RuntimeException {

    TourException(String sentence) {
        super(sentence);
    }

    TourException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
