package app.seatkeeper.files.csv;

/// Is told the fields of a row, in their order, while the row is scanned.
@FunctionalInterface
interface Fields {

    /// How a field is written.
    enum Quoting {
        /// Without quotes.
        PLAIN,
        /// In quotes, which are not part of the field.
        QUOTED,
        /// In quotes, with quotes inside that are written twice.
        DOUBLED,
        /// In quotes, with something behind the closing quote.
        BROKEN,
        /// In quotes that are never closed.
        OPEN
    }

    /// @param from first byte of the value
    /// @param to   the byte behind its last
    void field(int from, int to, Quoting quoting);
}
