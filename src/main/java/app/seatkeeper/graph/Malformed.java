package app.seatkeeper.graph;

/// An answer that is JSON but not the JSON it must be.
final class Malformed extends Exception {

    /// @param what which answer, and what is wrong with it
    Malformed(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
