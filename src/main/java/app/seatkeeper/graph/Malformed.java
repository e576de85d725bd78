package app.seatkeeper.graph;

/// An answer that is JSON but not the JSON it must be.
final class Malformed extends Exception {

    private final String detail;

    /// @param what which answer, and what is wrong with it
    Malformed(String what) {
        this(what, "");
    }

    /// @param detail what a program says of it, for those who want to know exactly
    Malformed(String what, String detail) {
        super(what);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
